import type { Token } from "markdown-it";
import { htmlToken } from "../tokens/copy-token.ts";
import { textOf } from "../tokens/text-of.ts";

const CLOSES: Readonly<Record<string, string>> = {
	bullet_list_open: "bullet_list_close",
	ordered_list_open: "ordered_list_close",
};

const SCAFFOLD = /^(?:blank|(?:list_item|paragraph)_(?:open|close))$/;

/**
 * Replace whole lists.
 *
 * @param rewrite - Gets a list's lines (one paragraph an item) and the heading above; HTML for the list, or undefined
 *   to leave it. Not asked about lists that hold anything else.
 */
export function rewriteLists(
	tokens: readonly Token[],
	rewrite: (lines: readonly Token[], heading: string) => string | undefined,
): Token[] {
	const output: Token[] = [];
	let heading = "";
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		if (token.type === "heading_open")
			heading = textOf(tokens[index + 1]?.children ?? []);
		const list = readList(tokens, index);
		const html = list && rewrite(list.lines, heading);
		if (list && html) {
			output.push(htmlToken(token, `${html}\n`));
			index = list.end;
		} else output.push(token);
	}
	return output;
}

/** The lines of a list whose items are one paragraph each, and the index of its closing token. */
function readList(
	tokens: readonly Token[],
	start: number,
): { lines: Token[]; end: number } | undefined {
	const close = CLOSES[tokens[start]?.type ?? ""];
	if (!close) return undefined;
	const lines: Token[] = [];
	for (let index = start + 1; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		if (token.type === close) return { lines, end: index };
		if (token.type === "inline") lines.push(token);
		else if (!SCAFFOLD.test(token.type)) return undefined;
	}
	return undefined;
}
