import type { Token } from "markdown-it";

/** A wrapper of a video or of links is small; larger groups are looked into, not at. */
const MOST_TOKENS = 60;

/**
 * The index of the token that closes an element of raw HTML, or a table of one row: what kramdown makes of
 * `[A](…) | [B](…)`.
 *
 * @returns undefined where the element is large, or `start` opens none.
 */
export function endOfGroup(
	tokens: readonly Token[],
	start: number,
): number | undefined {
	const type = tokens[start]?.type;
	if (type === "table_open") return endOfRow(tokens, start);
	if (type !== "html_open") return undefined;
	let depth = 0;
	const last = Math.min(tokens.length, start + MOST_TOKENS);
	for (let index = start; index < last; index++) {
		depth += tokens[index]?.nesting ?? 0;
		if (depth === 0) return index;
	}
	return undefined;
}

function endOfRow(tokens: readonly Token[], start: number): number | undefined {
	let rows = 0;
	for (let index = start; index < start + MOST_TOKENS; index++) {
		const type = tokens[index]?.type;
		if (type === "tr_open") rows++;
		if (type === undefined || type === "thead_open" || rows > 1)
			return undefined;
		if (type === "table_close") return index;
	}
	return undefined;
}
