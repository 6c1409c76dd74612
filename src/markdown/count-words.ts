import type { Token } from "./create.ts";
import { textOfSpans } from "./text.ts";

const notWords: ReadonlySet<string> = new Set(["code_inline", "math_inline"]);

/** Words of a text's prose: code and formulas are no words. */
export function countWords(tokens: readonly Token[]): number {
	let count = 0;
	for (const { children } of tokens) if (children) count += wordsOf(children);
	return count;
}

function wordsOf(spans: readonly Token[]): number {
	const prose = spans.filter(({ type }) => !notWords.has(type));
	return textOfSpans(prose).match(/[^\s]+/gu)?.length ?? 0;
}
