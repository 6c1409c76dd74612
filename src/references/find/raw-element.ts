import type { Token } from "markdown-it";
import type { RichText } from "../rich-text.ts";
import { isSpanElement } from "./element.ts";
import { richTextOf } from "./rich-text-of-tokens.ts";

/** An element of raw HTML that holds text and elements within lines, and nothing else. */
export interface RawElement {
	readonly rich: RichText;
	/** Index of its last inline token that shows something. */
	readonly index: number;
	/** Index of the token that closes it. */
	readonly end: number;
}

/** The text of `<li>…</li>`, `<p>…</p>` or `<h2>…</h2>` whose opening token stands at an index. */
export function readRawElement(
	tokens: readonly Token[],
	open: number,
): RawElement | undefined {
	if (!/^(?:li|p|h[1-6])$/.test(tokens[open]?.tag ?? "")) return undefined;
	const inside: Token[] = [];
	let index = -1;
	for (let at = open + 1; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		if (token.type === "html_close" && token.tag === tokens[open]?.tag)
			return index < 0
				? undefined
				: { rich: richTextOf(inside), index, end: at };
		if (token.type === "inline") {
			inside.push(...(token.children ?? []));
			if (token.children?.some(({ content }) => content.trim())) index = at;
		} else if (/^html_/.test(token.type) && isSpanElement(token.tag))
			inside.push(token);
		else return undefined;
	}
	return undefined;
}
