import type { Formula } from "./formula.ts";
import { heading, sentence } from "./write-prose.ts";

/** How the program compared wants its mathematics. */
export interface Dialect {
	readonly inline: readonly [string, string];
	readonly display: readonly [string, string];
}

/** Places for formulas in a post. */
const SLOTS = 55;

/** What an edit of the benchmark replaces. */
export const MARK = "The lecture notes are in their first edition.";

/** A lecture of some 55 formulas: paragraphs with formulas in them, and others on lines of their own. */
export function writePost(
	index: number,
	formulas: readonly Formula[],
	dialect: Dialect,
): string {
	const tags = [`topic-${index % 12}`, `week-${index % 30}`];
	return [
		"---",
		"layout: post",
		`title: "Lecture ${index + 1}: ${heading(index)}"`,
		`date: ${postDate(index)}`,
		`tags: [${tags.join(", ")}]`,
		"---",
		"",
		MARK,
		// Jekyll remembers texts that it has converted: no two may be the same.
		`This is number ${index + 1} of the course.`,
		"",
		...writeBody(index, formulas, dialect),
		"",
	].join("\n");
}

/** A day for each post, from 1990 on, so that none lies in the future. */
export function postDate(index: number): string {
	return new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
}

/**
 * Headings, paragraphs of two or three sentences, a list: about 1,900 words, 8 headings, 9 list items and 10 links, as
 * the median of 45 real lectures with 30 to 80 formulas has them. Without formulas it is the same text without them.
 */
function writeBody(
	index: number,
	formulas: readonly Formula[],
	dialect: Dialect,
): string[] {
	const blocks: string[] = [];
	for (let slot = 0; slot < SLOTS; slot++) {
		const seed = index * 7 + slot * 3;
		if (slot % 7 === 0) blocks.push(`## ${heading(seed)}`, "");
		if (slot === 20) blocks.push(...writeList(seed), "");
		blocks.push(...writeSlot(seed, formulas[slot], dialect), "");
	}
	return blocks;
}

/** A few sentences with one formula in them, or one after them. */
function writeSlot(
	seed: number,
	formula: Formula | undefined,
	{ inline, display }: Dialect,
): string[] {
	const prose = Array.from({ length: 2 + (seed % 2) }, (_, at) =>
		sentence(seed + at),
	).join(". ");
	if (!formula) return [`${prose}.`];
	if (!formula.display) return [`${prose} for ${inline.join(formula.tex)}.`];
	return [`${prose}:`, "", display.join(`\n${formula.tex}\n`)];
}

function writeList(seed: number): string[] {
	return Array.from({ length: 9 }, (_, item) => `- ${sentence(seed + item)}`);
}
