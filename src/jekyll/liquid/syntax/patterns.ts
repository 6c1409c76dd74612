/**
 * The pieces of Ruby Liquid's grammar, as its lax parser has them.
 *
 * Ruby's `\s` and `\w` are ASCII; JavaScript's `\s` is not, so it is spelled out.
 *
 * @see https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid.rb
 */
export const space = "[ \\t\\r\\n\\f\\v]";
const notSpace = "[^ \\t\\r\\n\\f\\v";

export const quotedString = `(?:"[^"]*"|'[^']*')`;

/** A quoted string, or a run of anything up to a space, comma or bar. */
export const quotedFragment = `(?:${quotedString}|(?:${notSpace},|'"]|${quotedString})+)`;

/** The name that `assign` and `capture` set. */
export const variableName = "(?:\\(?[\\w\\-.[\\]]\\)?)+";

/** `key: value` of `for`, `tablerow` and filters' keyword arguments. */
export const attribute = `(\\w+)${space}*:${space}*(${quotedFragment})`;

/** Tried only where a word begins, so that a long one is read once. */
const attributePattern = new RegExp(`(?<!\\w)${attribute}`, "g");

/** Every `key: value` of a tag's markup. */
export function readAttributes(markup: string): [string, string][] {
	return Array.from(markup.matchAll(attributePattern), (match) => [
		match[1] as string,
		match[2] as string,
	]);
}

/** Ruby's `String#strip`: ASCII white space only, NUL at the end. */
export function strip(text: string): string {
	return stripStart(stripEnd(text));
}

/** Whether a character code is Ruby's white space. */
export function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}

/** Ruby's `String#lstrip`. */
export function stripStart(text: string): string {
	let start = 0;
	while (start < text.length && isSpace(text.charCodeAt(start))) start++;
	return start === 0 ? text : text.slice(start);
}

/** Ruby's `String#rstrip`. */
export function stripEnd(text: string): string {
	let end = text.length;
	while (end > 0 && isSpaceOrNul(text.charCodeAt(end - 1))) end--;
	return end === text.length ? text : text.slice(0, end);
}

function isSpaceOrNul(code: number): boolean {
	return code === 0 || isSpace(code);
}
