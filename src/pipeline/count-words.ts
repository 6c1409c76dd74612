import type { Token } from "../markdown/create.ts";

/** Words of a text's prose: code and formulas are no words. */
export function countWords(tokens: readonly Token[]): number {
	const texts = tokens
		.flatMap(({ children }) => children ?? [])
		.filter(({ type }) => type === "text");
	return texts.reduce(
		(sum, { content }) => sum + (content.match(/\S+/g)?.length ?? 0),
		0,
	);
}
