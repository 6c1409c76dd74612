import { isSpace, strip, stripEnd, stripStart } from "../syntax/patterns.ts";
import { isNil } from "../values/kinds.ts";
import { toInteger } from "../values/to-number.ts";
import { toText } from "../values/to-string.ts";
import { type FilterTable, pure } from "./filter.ts";

const words = /[^ \t\r\n\f\v\0]+/g;
const spaces = /[ \t\r\n\f\v]+/g;
const lineEnds = /\r?\n/g;

/** Ruby's `String#split` without an argument. */
export function splitWords(text: string): string[] {
	return text.match(words) ?? [];
}

/** Characters of a text as Ruby counts them. */
function characters(text: string): string[] {
	return Array.from(text);
}

function capitalize(text: string): string {
	const [first = "", ...rest] = characters(text);
	return first.toUpperCase() + rest.join("").toLowerCase();
}

function truncate(
	input: unknown,
	length: unknown = 50,
	ending: unknown = "...",
): unknown {
	if (isNil(input)) return undefined;
	const signs = characters(toText(input));
	const tail = toText(ending);
	const most = toInteger(length);
	if (signs.length <= most) return toText(input);
	return (
		signs.slice(0, Math.max(0, most - characters(tail).length)).join("") + tail
	);
}

/** As Liquid 4.0 has it: a text of exactly so many words gets the ending too. */
function truncateWords(
	input: unknown,
	count: unknown = 15,
	ending: unknown = "...",
): unknown {
	if (isNil(input)) return undefined;
	const found = splitWords(toText(input));
	const most = Math.max(1, toInteger(count));
	return found.length >= most
		? found.slice(0, most).join(" ") + toText(ending)
		: input;
}

/** Ruby's `String#split`: a space means any white space; empty pieces at the end are dropped. */
function split(input: unknown, pattern: unknown): string[] {
	const text = toText(input);
	const at = toText(pattern);
	if (at === " ") return splitWords(text);
	const pieces = at === "" ? characters(text) : text.split(at);
	while (pieces.at(-1) === "") pieces.pop();
	return pieces;
}

/** A script, style or comment that is never closed stays. */
export function stripHtml(text: string): string {
	const withoutBlocks = [
		["<script", "</script>"],
		["<!--", "-->"],
		["<style", "</style>"],
	].reduce(
		(rest, [open = "", close = ""]) => removeBlocks(rest, open, close),
		text,
	);
	return removeBlocks(withoutBlocks, "<", ">");
}

function removeBlocks(text: string, open: string, close: string): string {
	let kept = "";
	let at = 0;
	for (;;) {
		const start = text.indexOf(open, at);
		const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
		if (end < 0) return at === 0 ? text : kept + text.slice(at);
		kept += text.slice(at, start);
		at = end + close.length;
	}
}

function slice(input: unknown, offset: unknown, length?: unknown): unknown {
	const items = Array.isArray(input) ? input : characters(toText(input));
	const from = toInteger(offset);
	const count = isNil(length) || length === false ? 1 : toInteger(length);
	const start = from < 0 ? from + items.length : from;
	const taken = start < 0 || count < 0 ? [] : items.slice(start, start + count);
	return Array.isArray(input) ? taken : taken.join("");
}

function normalizeWhitespace(input: unknown): string {
	return strip(toText(input).replace(spaces, " "));
}

/** Replaces one or all; what stands for the found text in Ruby's `gsub` (`\0`, `\\`) does so here. */
function replace(
	input: unknown,
	found: unknown,
	replacement: unknown,
	all: boolean,
): string {
	const text = toText(input);
	const target = toText(found);
	const written = toText(replacement).replace(
		backReference,
		(_, sign: string) => referenced(sign, target),
	);
	return all
		? text.split(target).join(written)
		: text.replace(target, () => written);
}

const backReference = /\\([0-9&\\'`])/g;

function referenced(sign: string, target: string): string {
	if (sign === "0" || sign === "&") return target;
	return sign === "\\" ? "\\" : "";
}

function replaceAll(
	input: unknown,
	found: unknown,
	replacement: unknown,
): string {
	if (toText(found) !== "") return replace(input, found, replacement, true);
	const between = toText(replacement);
	return (
		between +
		characters(toText(input))
			.map((sign) => sign + between)
			.join("")
	);
}

export const stringFilters: FilterTable = {
	downcase: pure((input) => toText(input).toLowerCase()),
	upcase: pure((input) => toText(input).toUpperCase()),
	capitalize: pure((input) => capitalize(toText(input))),
	strip: pure((input) => strip(toText(input))),
	lstrip: pure((input) => stripStart(toText(input))),
	rstrip: pure((input) => stripEnd(toText(input))),
	strip_html: pure((input) => stripHtml(toText(input))),
	strip_newlines: pure((input) => toText(input).replace(lineEnds, "")),
	newline_to_br: pure((input) => toText(input).replace(/\n/g, "<br />\n")),
	truncate: pure(truncate, 0, 2),
	truncatewords: pure(truncateWords, 0, 2),
	split: pure(split, 1),
	slice: pure(slice, 1, 2),
	append: pure((input, tail) => toText(input) + toText(tail), 1),
	prepend: pure((input, head) => toText(head) + toText(input), 1),
	remove: pure((input, found) => replaceAll(input, found, ""), 1),
	remove_first: pure((input, found) => replace(input, found, "", false), 1),
	replace: pure(
		(input, found, other = "") => replaceAll(input, found, other),
		1,
		2,
	),
	replace_first: pure(
		(input, found, other = "") => replace(input, found, other, false),
		1,
		2,
	),
	normalize_whitespace: pure(normalizeWhitespace),
};

/** Whether a text is white space only. */
export function isBlankText(text: string): boolean {
	for (let at = 0; at < text.length; at++)
		if (!isSpace(text.charCodeAt(at))) return false;
	return true;
}
