import type { Token } from "markdown-it";
import { writeAttributes } from "../html/attributes.ts";
import { escapeHtml } from "../html/escape.ts";

/** Inline tokens as plain HTML, enough to be read by `outline`; not what the page gets. */
export function serializeInline(tokens: readonly Token[]): string {
	return tokens.map(serialize).join("");
}

function serialize(token: Token): string {
	switch (token.type) {
		case "html_inline":
			return token.content;
		case "image":
			return `<img${attributesOf(token)}>`;
		case "softbreak":
		case "hardbreak":
			return "\n";
		default:
			return token.nesting === 0
				? escapeHtml(token.content)
				: tagOf(token, token.nesting === -1);
	}
}

function tagOf(token: Token, closing: boolean): string {
	return closing ? `</${token.tag}>` : `<${token.tag}${attributesOf(token)}>`;
}

/** An image's text is among its children: markdown-it fills `alt` in only when it renders. */
function attributesOf(token: Token): string {
	const attributes = Object.fromEntries(token.attrs ?? []);
	return writeAttributes(
		token.type === "image" ? { ...attributes, alt: token.content } : attributes,
	);
}
