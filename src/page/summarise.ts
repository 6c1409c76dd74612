import type { CourseDocument } from "../course/types.ts";
import { plainText, shorten } from "./text.ts";

const SUMMARY_LENGTH = 220;
/** Fewer letters than these introduce nothing: a caption, "Watch the video". */
const FEW = 40;

/** A work that the lecture cites is nothing it says itself. */
const isReference = /^<p[^<>]*\blectern-reference\b/;

/**
 * What introduces a document in a list, in plain text: its description, or where that only says the title again, what
 * it says first.
 */
export function summarise(
	{ excerpt, content }: Pick<CourseDocument, "excerpt" | "content">,
	title: string,
	description: string | undefined,
): string | undefined {
	if (description && !repeats(description, title)) return description;
	const text = firstWords(excerpt ?? "") || firstWords(content);
	return text ? shorten(text, SUMMARY_LENGTH) : undefined;
}

/** The first paragraph that says something; headings say only what is coming. `""` where there is none. */
function firstWords(html: string): string {
	let first = "";
	for (const paragraph of paragraphsOf(html)) {
		const text = plainText(paragraph);
		if (text.length >= FEW) return text;
		first ||= text;
	}
	return first;
}

function* paragraphsOf(html: string): Generator<string> {
	for (const { index } of html.matchAll(/<p(?=[\s>])/g)) {
		const end = html.indexOf("</p>", index);
		if (end < 0) return;
		const paragraph = html.slice(index, end);
		if (!isReference.test(paragraph)) yield paragraph;
	}
}

/** Whether a description is the title again, with or without the lecture's number. */
export function repeats(description: string, title: string): boolean {
	const said = lettersOf(description);
	const words = lettersOf(title);
	return (
		said === words || (said.endsWith(words) && said.length - words.length < 14)
	);
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
