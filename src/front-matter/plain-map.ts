import type { Schema } from "js-yaml";
import { recordFrom } from "../ruby/record.ts";

/** A map and the lines of its keys, counted from 0. */
export interface PlainMap {
	readonly value: Record<string, unknown>;
	readonly lines: ReadonlyMap<string, number>;
}

const printable = "\\u00a0-\\u2027\\u202a-\\ud7ff";
const double = `"([ !#-[\\]-~${printable}]*)"`;
const single = `'([ -&(-~${printable}]*)'`;
const item = "[A-Za-z]\\w*(?:[ -]\\w+)*";
const list = `\\[ *(${item}(?: *, *${item})*) *\\]`;
const plain = `([A-Za-z0-9${printable}](?:[ -"$-9;-~${printable}]|:(?=[^ \\n]))*?)`;
const line = new RegExp(
	`([A-Za-z_][\\w-]*): +(?:${double}|${single}|${list}|${plain}) *(?:\\n|$)`,
	"y",
);
const emptyLine = / *\n/y;

/**
 * The YAML that most front matter is, read without a parser of YAML: a key and its value on every line, the value a
 * text in quotes without escapes, words without quotes, or a list of words in brackets.
 *
 * @param text - Without line ends other than `\n`; empty lines may stand at its beginning.
 * @param schema - Says what words without quotes mean: dates, numbers, truth.
 * @returns `undefined` for everything else, which may well be YAML.
 */
export function readPlainMap(
	text: string,
	schema: Schema,
): PlainMap | undefined {
	const entries = new Map<string, unknown>();
	const lines = new Map<string, number>();
	let number = 0;
	let at = 0;
	for (; matchesAt(emptyLine, text, at); at = emptyLine.lastIndex) number++;
	if (at >= text.length) return undefined;
	for (; at < text.length; at = line.lastIndex) {
		line.lastIndex = at;
		const match = line.exec(text);
		if (!match) return undefined;
		const [, key = "", ...written] = match;
		if (entries.has(key) || meaningOf(key, schema) !== key) return undefined;
		entries.set(key, readValue(written, schema));
		lines.set(key, number++);
	}
	return { value: recordFrom(entries), lines };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}

function meaningOf(word: string, schema: Schema): unknown {
	return schema.resolveImplicitScalarTag(word).value;
}

function readValue(
	[double, single, list, plain = ""]: readonly (string | undefined)[],
	schema: Schema,
): unknown {
	if (list !== undefined)
		return list.split(",").map((word) => meaningOf(word.trim(), schema));
	return double ?? single ?? meaningOf(plain, schema);
}
