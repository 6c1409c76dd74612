import type MarkdownIt from "markdown-it";
import type { KramdownDocument } from "../document.ts";
import type { Attribute, Element } from "../element.ts";
import { newToken, type Token } from "./create-token.ts";
import { closingType, openingType } from "./token-types.ts";

export type { Token };

/** What turning a tree into tokens needs and makes. */
export interface Lowering {
	readonly md: InstanceType<typeof MarkdownIt>;
	readonly document: KramdownDocument;
	readonly tokens: Token[];
	/** Directly within an HTML element whose inside is raw. */
	inRaw?: boolean;
}

/** A token for an element at a depth. */
export function createToken(
	type: string,
	tag: string,
	nesting: -1 | 0 | 1,
	element: Element,
	level: number,
): Token {
	const token = newToken(type, tag, nesting);
	token.level = level;
	token.block = true;
	token.map = [element.line, element.line + 1];
	return token;
}

/** Attributes as tokens have them. */
export function tokenAttributes(
	attrs: readonly Attribute[],
): Attribute[] | null {
	return attrs.length > 0
		? attrs.map(([name, value]): Attribute => [name, value])
		: null;
}

/** Add an opening token with the element's attributes. */
export function open(
	{ tokens }: Lowering,
	name: string,
	tag: string,
	element: Element,
	level: number,
): Token {
	const token = createToken(openingType(name), tag, 1, element, level);
	token.attrs = tokenAttributes(element.attrs);
	tokens.push(token);
	return token;
}

/** Add the token that closes `opened`. */
export function close(
	{ tokens }: Lowering,
	opened: Token,
	element: Element,
): Token {
	const type = closingType(opened.type);
	const token = createToken(type, opened.tag, -1, element, opened.level);
	token.meta = opened.meta;
	token.hidden = opened.hidden;
	tokens.push(token);
	return token;
}

/** Add a token that stands for itself. */
export function leaf(
	{ tokens }: Lowering,
	type: string,
	content: string,
	element: Element,
	level: number,
): Token {
	const token = createToken(type, "", 0, element, level);
	token.attrs = tokenAttributes(element.attrs);
	token.content = content;
	tokens.push(token);
	return token;
}
