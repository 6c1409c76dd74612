import { RubyDate, RubyTime } from "../ruby/values.ts";
import { type Language, languageOf } from "../words/index.ts";
import type { CourseIndex } from "./course-index.ts";
import type { Lecture } from "./lectures.ts";
import { textOf } from "./text.ts";
import type { ScheduleEntry } from "./types.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The course's calendar: the rows of `_data/schedule.*` (or `schedule:` in `_config.yml`), as they stand.
 *
 * A row has `date title url kind details`, or `lecture` with a lecture's number or slug, which then lends its title and
 * address.
 */
export function readSchedule(
	{ course }: CourseIndex,
	lectures: readonly Lecture[],
): ScheduleEntry[] {
	const written = course.data.schedule ?? course.config.schedule;
	if (!Array.isArray(written)) return [];
	const language = languageOf(course);
	return written.flatMap((row) => readRow(row, lectures, language) ?? []);
}

function readRow(
	row: unknown,
	lectures: readonly Lecture[],
	language: Language,
): ScheduleEntry | undefined {
	if (typeof row !== "object" || row === null) return undefined;
	const fields = row as Fields;
	const card = findLecture(fields, lectures)?.card;
	const title = textOf(fields.title) ?? textOf(fields.name) ?? card?.title;
	if (!title) return undefined;
	const date = dateOf(fields.date) ?? card?.date;
	return {
		date,
		when: date ? undefined : textOf(fields.date),
		title,
		url: textOf(fields.url) ?? textOf(fields.link) ?? card?.url,
		kind:
			textOf(fields.kind) ??
			textOf(fields.type) ??
			(card && language.unit(card.unit)),
		details: textOf(fields.details) ?? textOf(fields.description),
	};
}

function findLecture(fields: Fields, lectures: readonly Lecture[]) {
	const name = textOf(fields.lecture);
	return name === undefined
		? undefined
		: lectures.find(
				({ card, document }) =>
					card.number === name || document.data.slug === name,
			);
}

/** A date of the YAML, or one written `2023-02-24`; other words are left as they are. */
function dateOf(value: unknown): RubyTime | RubyDate | undefined {
	if (value instanceof RubyTime || value instanceof RubyDate) return value;
	const written = /^(\d{4})-(\d\d)-(\d\d)$/.exec(textOf(value) ?? "");
	if (!written) return undefined;
	const [, year, month, day] = written.map(Number);
	return new RubyDate(year ?? 0, month ?? 1, day ?? 1);
}
