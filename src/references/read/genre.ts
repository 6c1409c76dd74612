import type { Range } from "../rich-text.ts";
import { genres } from "./genre-table.ts";
import type { Leftover } from "./leftover.ts";

/** What a reference says of itself: a thesis, a report, a preprint, a blog post. */
export interface Genre {
	readonly type: string;
	readonly genre?: string;
	readonly number?: string;
	/** Institution or series the words themselves name (`NBER`). */
	readonly series?: string;
}

/** GB/T 7714's letters: `[J]` a journal, `[M]` a book, `[D]` a thesis … */
const chineseMarks: Readonly<Record<string, string>> = {
	J: "article-journal",
	M: "book",
	D: "thesis",
	C: "paper-conference",
	R: "report",
	N: "article-newspaper",
	P: "patent",
	S: "standard",
	EB: "webpage",
	DB: "dataset",
};

/** Spend the words that say what kind of work this is. */
export function takeGenre(leftover: Leftover, range: Range): Genre | undefined {
	const mark = leftover.text.includes("[")
		? leftover.take(chineseMark, range)?.[1]
		: undefined;
	if (mark) return { type: chineseMarks[mark] ?? "document" };
	for (let row = 0; row < genres.length; row++)
		if (leftover.clues.genres & (1 << row)) {
			const found = takeRow(leftover, range, row);
			if (found) return found;
		}
	return undefined;
}

const chineseMark = /\[([JMDCRNPSAZ]|EB|DB|CP)(?:\/OL)?\]/;

function takeRow(
	leftover: Leftover,
	range: Range,
	row: number,
): Genre | undefined {
	const words = genres[row];
	const match = words && leftover.take(words.pattern, range);
	if (!match) return undefined;
	const working = words.genre === "Working paper";
	const number = (working ? match[2] : match[1])?.replace(/[.,]$/, "");
	const written = match[0].replace(/^[[(,.;\s]+|[\])\s]+$/g, "");
	return {
		type: words.type,
		genre: words.genre ?? written,
		...(number ? { number } : {}),
		...(working && match[1] ? { series: match[1] } : {}),
	};
}
