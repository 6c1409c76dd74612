import type { RegexpOptions } from "../objects/regexp.ts";
import { convertClass } from "./convert-class.ts";
import { convertEscape } from "./convert-escape.ts";
import { convertGroup } from "./convert-group.ts";

/** A pattern on its way from Ruby's syntax to JavaScript's. */
export interface Conversion {
	readonly source: string;
	readonly options: RegexpOptions;
	/** Groups that catch, so far: atomic ones need numbers of their own. */
	groups: number;
}

/** A piece of JavaScript's pattern, and where Ruby's goes on. */
export type Converted = readonly [pattern: string, next: number];

/**
 * Ruby's regular expression (Onigmo's syntax) as JavaScript's.
 *
 * `^` and `$` stand at lines, as always in Ruby; `m` is JavaScript's `s`. White space and comments of the extended form
 * go. Possessive quantifiers become greedy ones: they find the same where there is something to find.
 *
 * @throws SyntaxError where JavaScript has nothing like it.
 * @see https://docs.ruby-lang.org/en/3.1/Regexp.html
 */
export function convertPattern(source: string, options: RegexpOptions): RegExp {
	const flags = `gmu${options.ignoreCase ? "i" : ""}${options.multiLine ? "s" : ""}`;
	const conversion: Conversion = { source, options, groups: 0 };
	let pattern = "";
	let at = 0;
	while (at < source.length) {
		const [piece, next] = convertAt(conversion, at);
		pattern += piece;
		at = next;
	}
	return new RegExp(pattern, flags);
}

function convertAt(conversion: Conversion, at: number): Converted {
	const { source, options } = conversion;
	const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
	if (sign === "\\") return convertEscape(source, at);
	if (sign === "[") return convertClass(source, at);
	if (sign === "(") return convertGroup(conversion, at);
	if (options.extended && /\s/.test(sign)) return ["", at + 1];
	if (options.extended && sign === "#") return ["", endOfLine(source, at)];
	if (/[*+?}]/.test(sign)) return convertQuantifier(source, at);
	if (sign === "{" && !/^\{(?:\d+,?\d*|,\d+)\}/.test(source.slice(at)))
		return ["\\{", at + 1];
	if (source.startsWith("{,", at)) return ["{0,", at + 2];
	if (sign === "]") return ["\\]", at + 1];
	if (sign === "$") return ["(?=\\n|(?![\\s\\S]))", at + 1];
	return [sign, at + sign.length];
}

/** What ends a quantifier; a `+` behind it would make it possessive. */
function convertQuantifier(source: string, at: number): Converted {
	const sign = source[at] ?? "";
	if (sign === "}" && !/\{\d*,?\d*$/.test(source.slice(0, at)))
		return ["\\}", at + 1];
	const isPossessive = sign !== "}" && source[at + 1] === "+";
	return [sign, at + (isPossessive ? 2 : 1)];
}

function endOfLine(source: string, at: number): number {
	const end = source.indexOf("\n", at);
	return end < 0 ? source.length : end;
}
