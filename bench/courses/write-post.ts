import type { Formula } from "./formula.ts";
import { sentence } from "./write-prose.ts";

/** How the program compared wants its mathematics. */
export interface Dialect {
	readonly inline: readonly [string, string];
	readonly display: readonly [string, string];
}

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
		`title: "Lecture ${index + 1}: ${sentence(index).split(" ").slice(1, 5).join(" ")}"`,
		`date: ${postDate(index)}`,
		`tags: [${tags.join(", ")}]`,
		"---",
		"",
		MARK,
		"",
		...writeBody(index, formulas, dialect),
		"",
	].join("\n");
}

/** A day for each post, from 1990 on, so that none lies in the future. */
export function postDate(index: number): string {
	return new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
}

function writeBody(
	index: number,
	formulas: readonly Formula[],
	dialect: Dialect,
): string[] {
	const blocks: string[] = [];
	let words: string[] = [];
	const close = () => {
		if (words.length) blocks.push(`${words.join(" ")}.`, "");
		words = [];
	};
	for (const [at, { tex, display }] of formulas.entries()) {
		if (at % 14 === 0) {
			close();
			blocks.push(`## Part ${at / 14 + 1}`, "");
		}
		words.push(sentence(index + at));
		if (display) {
			close();
			blocks.push(dialect.display.join(`\n${tex}\n`), "");
		} else words.push(`with ${dialect.inline.join(tex)}.`);
		if (words.length > 6) close();
	}
	if (formulas.length === 0)
		for (let at = 0; at < 40; at++) blocks.push(`${sentence(index + at)}.`, "");
	close();
	return blocks;
}
