import { numberedLesson } from "../find/lesson-words.ts";

const lesson = new RegExp(numberedLesson, "diu");
const leadingLesson = new RegExp(
	`^\\s*(?:${numberedLesson})\\s*[:：.–—-]\\s*`,
	"iu",
);

/** `Prompting` of `Lecture 9: Prompting`. */
export const withoutNumber = (title: string): string =>
	title.replace(leadingLesson, "").trim();

/** A lecture that a text names by its number. */
export interface NumberedLesson {
	readonly number: number;
	/** Where the digits stand. */
	readonly start: number;
	readonly end: number;
	/** Where the naming ends: `讲` of `第8讲` belongs to it. */
	readonly after: number;
}

/** The first lecture that a text names by its number. */
export function numberIn(text: string): NumberedLesson | undefined {
	const [whole, ...groups] = lesson.exec(text)?.indices ?? [];
	const digits = groups.find((group) => group !== undefined);
	if (!whole || !digits) return undefined;
	const [start, end] = digits;
	return {
		number: Number(text.slice(start, end)),
		start,
		end,
		after: whole[1],
	};
}

/** The letters and digits of a text, in lower case. */
export const bare = (text: string): string =>
	text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
