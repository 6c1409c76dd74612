import type { Token } from "markdown-it";
import { BAR } from "./render-notes.ts";

const CLOSES: Readonly<Record<string, string>> = {
	bullet_list_open: "bullet_list_close",
	ordered_list_open: "ordered_list_close",
};
const SCAFFOLD = new Set(["list_item_open", "list_item_close"]);

export function isBar(token: Token | undefined): boolean {
	return token?.type === "html_block" && token.content.startsWith(BAR);
}

/** Lists whose items hold nothing but a resource bar each, as those bars. */
export function unwrapLists(tokens: readonly Token[]): Token[] {
	const output: Token[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		const end = endOfBars(tokens, index);
		if (end === undefined) output.push(token);
		else {
			output.push(...tokens.slice(index, end).filter(isBar));
			index = end;
		}
	}
	return output;
}

/** The index of the list's closing token, where all between are items and bars. */
function endOfBars(
	tokens: readonly Token[],
	start: number,
): number | undefined {
	const close = CLOSES[tokens[start]?.type ?? ""];
	if (!close) return undefined;
	let index = start + 1;
	while (isBar(tokens[index]) || SCAFFOLD.has(tokens[index]?.type ?? ""))
		index++;
	return tokens[index]?.type === close ? index : undefined;
}
