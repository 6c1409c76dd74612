import type { Token } from "markdown-it";
import { writeAttributes } from "../html/attributes.ts";
import { escapeHtml } from "../html/escape.ts";

const BREAKS = new Set(["hardbreak", "blank"]);

/** Tokens as plain HTML, enough to be read by `outline`; not what the page gets. */
export function serialize(tokens: readonly Token[]): string {
	return tokens.map(serializeToken).join("");
}

function serializeToken(token: Token): string {
	if (token.type === "inline") return serialize(token.children ?? []);
	if (token.type === "html_inline" || token.type === "html_block")
		return token.content;
	if (token.type === "image") return tag("img", token);
	if (BREAKS.has(token.type)) return "\n";
	if (token.nesting === 0)
		return token.type === "html_void"
			? tag(token.tag, token)
			: escapeHtml(token.content);
	return token.nesting === 1 ? tag(token.tag, token) : `</${token.tag}>`;
}

function tag(name: string, token: Token): string {
	return `<${name}${writeAttributes(Object.fromEntries(token.attrs ?? []))}>`;
}
