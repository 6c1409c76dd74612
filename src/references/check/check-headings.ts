import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { LectureReferences } from "../page/works.ts";

const numberIn =
	/\b(?:lecture|lesson|class|session|week|unit|vorlesung|sitzung|woche|cours|séance|leçon|clase|lección|sesión|aula|lezione|bài|лекция)\s*(?:no\.?\s*|#\s*|nr\.?\s*)?(\d{1,3})\b|第\s?(\d{1,3})\s?(?:讲|講|课|課|回|週|周|강)|(\d{1,3})\s?강/iu;

/** Reference headings that name another lecture's number or title: copied with the file before. */
export function checkHeadings(
	lectures: readonly LectureReferences[],
): Diagnostic[] {
	const titles = new Map(
		lectures.map((lecture) => [bare(lecture.title), lecture]),
	);
	return lectures.flatMap((lecture) =>
		lecture.lists.flatMap(({ heading, location }) => {
			const reason =
				heading &&
				(wrongNumber(heading, lecture) ?? wrongTitle(heading, lecture, titles));
			return reason
				? [
						diagnostic(
							"references/wrong-lecture",
							`The heading “${heading}” ${reason}.`,
							location,
						),
					]
				: [];
		}),
	);
}

/** The lecture a text names by number. */
export function lectureNumber(text: string): number | undefined {
	const match = numberIn.exec(text);
	const digits = match?.[1] ?? match?.[2] ?? match?.[3];
	return digits === undefined ? undefined : Number(digits);
}

function wrongNumber(
	heading: string,
	lecture: LectureReferences,
): string | undefined {
	const named = lectureNumber(heading);
	return named === undefined ||
		lecture.number === undefined ||
		named === lecture.number
		? undefined
		: `names lecture ${named}; this is lecture ${lecture.number}`;
}

/** Titles shorter than this stand in headings by chance. */
const SHORTEST = 6;

function wrongTitle(
	heading: string,
	lecture: LectureReferences,
	titles: ReadonlyMap<string, LectureReferences>,
): string | undefined {
	const text = bare(heading);
	const own = bare(lecture.title);
	if (own && text.includes(own)) return undefined;
	for (const [title, other] of titles)
		if (other !== lecture && title.length >= SHORTEST && text.includes(title))
			return `names “${other.title}”; this is “${lecture.title}”`;
	return undefined;
}

const bare = (text: string): string =>
	text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
