import { headingKind } from "../find/headings.ts";
import type { LectureReferences } from "../page/works.ts";
import { bare, numberIn, withoutNumber } from "./lesson-names.ts";

/** What of a line is wrong, and what should stand there where that is known. */
export interface Repair {
	readonly start: number;
	readonly length: number;
	readonly text?: string;
}

/**
 * What is wrong in a line that names another lecture by its number, its title or both.
 *
 * @param other - The lecture whose title it names, if any.
 * @returns No text where the line says more of the other lecture than is known; undefined where it says nothing of it.
 */
export function findRepair(
	line: string,
	lecture: LectureReferences,
	other: LectureReferences | undefined,
): Repair | undefined {
	const title = other && findTitle(line, other, lecture);
	const number = numberIn(line);
	if (!number || number.number === lecture.number) return title;
	const { start, end, after } = number;
	const place = { start, length: end - start };
	const rest = line.slice(after);
	const isAllSaid =
		!/[\p{L}\p{N}]/u.test(rest) ||
		isOwn(rest, lecture) ||
		headingKind(rest) !== undefined;
	const own = String(lecture.number);
	if (isAllSaid) return { ...place, text: own };
	if (title?.text === undefined || title.start < end) return place;
	return {
		start,
		length: title.start + title.length - start,
		text: own + line.slice(end, title.start) + title.text,
	};
}

const isOwn = (text: string, { title }: LectureReferences): boolean =>
	bare(text) === bare(withoutNumber(title));

/** The other lecture's title in a line, and this one's own instead: only where it is the line's last. */
function findTitle(
	line: string,
	other: LectureReferences,
	lecture: LectureReferences,
): Repair | undefined {
	const written = withoutNumber(other.title);
	const start = line.toLowerCase().indexOf(written.toLowerCase());
	if (start < 0) return undefined;
	const text = withoutNumber(lecture.title);
	const isLast = !/[\p{L}\p{N}]/u.test(line.slice(start + written.length));
	return {
		start,
		length: written.length,
		...(isLast && isPlain(text) ? { text } : {}),
	};
}

/** Nothing that Markdown or Liquid would take for more than text. */
const isPlain = (title: string): boolean =>
	/^[\p{L}\p{N}\s,.:;?!'’“”()&/–—-]+$/u.test(title);
