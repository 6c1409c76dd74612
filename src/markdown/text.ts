import type { Token } from "./create.ts";

/** What a span token reads as: a formula as its TeX, an image as its alternative text, a footnote's mark as nothing. */
function textOfSpan(token: Token): string {
	switch (token.type) {
		case "text":
		case "code_inline":
		case "math_inline":
		case "image":
		case "entity":
		case "smart_quote":
		case "typographic_symbol":
			return token.content;
		case "html_inline":
			return token.meta?.abbreviation ? token.content : "";
		case "hardbreak":
			return " ";
		default:
			return "";
	}
}

/** Plain text of the children of an `inline` token. */
export function textOfSpans(spans: readonly Token[]): string {
	return spans.map(textOfSpan).join("").trim();
}

/** Plain text of block tokens, one line a block; code and displayed formulas included. */
export function textOfTokens(tokens: readonly Token[]): string {
	return tokens.map(textOfBlock).filter(Boolean).join("\n");
}

function textOfBlock(token: Token): string {
	if (token.children) return textOfSpans(token.children);
	const { type, content } = token;
	const isCode = type === "fence" || type === "code_block";
	return isCode || type === "math_block" ? content.trim() : "";
}
