import type { Token } from "markdown-it";
import { copyToken } from "./copy-token.ts";

/** Says what stands in a tag's place; the token itself to leave it. `block` is the block it stands in. */
export type TagChange = (token: Token, block: Token) => Token;

/** Tokens with `change` made to those that are tags by `wanted`, among blocks and spans; the others stay the same. */
export function mapTags(
	tokens: readonly Token[],
	wanted: (token: Token) => boolean,
	change: TagChange,
): Token[] {
	return tokens.map((token) => {
		if (wanted(token)) return change(token, token);
		if (!token.children?.some(wanted)) return token;
		const children = token.children.map((child) =>
			wanted(child) ? change(child, token) : child,
		);
		return copyToken(token, { children });
	});
}

/** A token's attributes, names in lower case. */
export function attributesOf(token: Token): Map<string, string> {
	return new Map(
		(token.attrs ?? []).map(([name, value]) => [
			name.toLowerCase(),
			String(value),
		]),
	);
}

/** A token with other attributes; those that are undefined or false are left out. */
export function withAttributes(
	token: Token,
	attributes: Readonly<Record<string, string | number | undefined>>,
): Token {
	const attrs = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]): [string, string] => [name, String(value)]);
	return copyToken(token, { attrs });
}
