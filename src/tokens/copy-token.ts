import type { Token } from "markdown-it";

/** A block of raw HTML in the place of `like`. */
export function htmlToken(like: Token, html: string): Token {
	return copyToken(like, {
		type: "html_block",
		tag: "",
		nesting: 0,
		attrs: null,
		children: null,
		hidden: false,
		content: html,
	});
}

/** A token with some fields changed: markdown-it exports the class as a type only. */
export function copyToken(token: Token, fields: Partial<Token>): Token {
	return Object.assign(
		Object.create(Object.getPrototypeOf(token)),
		token,
		fields,
	);
}
