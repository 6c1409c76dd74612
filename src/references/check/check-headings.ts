import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { LectureReferences } from "../page/works.ts";
import { bare, numberIn } from "./lesson-names.ts";
import { findRepair } from "./repair-heading.ts";

/**
 * Reference headings that name another lecture's number or title: copied with the file before.
 *
 * @returns `references/wrong-lecture`, with a fix where all that the heading says of the other lecture is known of this.
 */
export function checkHeadings(
	lectures: readonly LectureReferences[],
): Diagnostic[] {
	const titles = new Map(
		lectures.map((lecture) => [bare(lecture.title), lecture]),
	);
	return lectures.flatMap((lecture) =>
		lecture.lists.flatMap(({ heading, location }) => {
			if (!heading) return [];
			const named = nameNumber(heading, lecture);
			const other = otherTitle(heading, lecture, titles);
			const reason = named ?? (other && nameTitle(other, lecture));
			return reason ? [report(heading, reason, location, lecture, other)] : [];
		}),
	);
}

function nameNumber(
	heading: string,
	lecture: LectureReferences,
): string | undefined {
	const match = numberIn(heading);
	return match === undefined ||
		lecture.number === undefined ||
		match.number === lecture.number
		? undefined
		: `names lecture ${match.number}; this is lecture ${lecture.number}`;
}

const nameTitle = (
	other: LectureReferences,
	lecture: LectureReferences,
): string => `names “${other.title}”; this is “${lecture.title}”`;

/** Titles shorter than this stand in headings by chance. */
const SHORTEST = 6;

function otherTitle(
	heading: string,
	lecture: LectureReferences,
	titles: ReadonlyMap<string, LectureReferences>,
): LectureReferences | undefined {
	const text = bare(heading);
	const own = bare(lecture.title);
	if (own && text.includes(own)) return undefined;
	for (const [title, other] of titles)
		if (other !== lecture && title.length >= SHORTEST && text.includes(title))
			return other;
	return undefined;
}

function report(
	heading: string,
	reason: string,
	location: SourceLocation,
	lecture: LectureReferences,
	other: LectureReferences | undefined,
): Diagnostic {
	const message = `The heading “${heading}” ${reason}.`;
	const repair = findRepair(lecture.lineOf?.(location) ?? "", lecture, other);
	if (!repair) return diagnostic("references/wrong-lecture", message, location);
	const { start, length, text } = repair;
	return diagnostic(
		"references/wrong-lecture",
		message,
		{ ...location, column: start + 1 },
		{ length, ...(text === undefined ? {} : { fix: { length, text } }) },
	);
}
