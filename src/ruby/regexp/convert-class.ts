import { commonEscape } from "./convert-escape.ts";
import type { Converted } from "./convert-pattern.ts";

/** POSIX's classes, which are Unicode's in Ruby. */
const posix: Readonly<Record<string, string>> = {
	alpha: "\\p{Alphabetic}",
	digit: "\\p{Nd}",
	alnum: "\\p{Alphabetic}\\p{Nd}",
	upper: "\\p{Uppercase}",
	lower: "\\p{Lowercase}",
	space: "\\s\\u0085",
	blank: "\\p{Zs}\\t",
	punct: "\\p{P}$+<=>^`|~",
	cntrl: "\\p{Cc}",
	xdigit: "0-9a-fA-F",
	word: "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}",
	print: "\\P{C}",
	graph: "\\P{C}",
};

const inBrackets: Readonly<Record<string, string>> = {
	h: "0-9a-fA-F",
	s: " \\t\\r\\n\\f\\v",
	e: "\\x1b",
	a: "\\x07",
	R: "\\r\\n",
};

/** `[…]`, with POSIX's classes, brackets in brackets, and `&&` of two of them. */
export function convertClass(source: string, at: number): Converted {
	const negated = source[at + 1] === "^";
	let pattern = negated ? "[^" : "[";
	let next = at + (negated ? 2 : 1);
	const both = [];
	for (let first = true; next < source.length; first = false) {
		const sign = source[next] ?? "";
		if (sign === "]" && !first) return [finish(pattern, both), next + 1];
		if (source.startsWith("&&", next)) {
			both.push(`${pattern}]`);
			pattern = "[";
			next += 2;
			continue;
		}
		const [piece, after] = convertItem(source, next);
		pattern += piece;
		next = after;
	}
	throw new SyntaxError(`premature end of char-class: /${source}/`);
}

/** What stands in every one of several classes. */
function finish(last: string, before: readonly string[]): string {
	return (
		before.map((one) => `(?=${one})`).join("") +
		(last === "[" ? "" : `${last}]`)
	);
}

function convertItem(source: string, at: number): Converted {
	const rest = source.slice(at);
	const named = /^\[:(\^?)(\w+):\]/.exec(rest);
	if (named) {
		const [whole, negation, name = ""] = named;
		const set = posix[name] ?? "";
		return [negation ? set.replaceAll("\\p", "\\P") : set, at + whole.length];
	}
	const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
	if (sign === "[") {
		const [inner, next] = convertClass(source, at);
		return [inner.slice(1, -1), next];
	}
	if (sign !== "\\")
		return [
			/[(){}/|$^.*+?]/.test(sign) && sign !== "^" ? `\\${sign}` : sign,
			at + sign.length,
		];
	const letter = source[at + 1] ?? "\\";
	const special = inBrackets[letter];
	if (special !== undefined) return [special, at + 2];
	return commonEscape(source, at) ?? escaped(letter, at);
}

function escaped(letter: string, at: number): Converted {
	const isKnown = /[bdDwWSnrtfv\\\]^$.*+?()[{}|/-]/.test(letter);
	return [isKnown ? `\\${letter}` : letter, at + 2];
}
