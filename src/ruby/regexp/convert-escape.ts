import type { Converted } from "./convert-pattern.ts";

/** Escapes that Ruby has and JavaScript has not, or means otherwise. */
const outside: Readonly<Record<string, string>> = {
	A: "(?<![\\s\\S])",
	z: "(?![\\s\\S])",
	Z: "(?=\\n?(?![\\s\\S]))",
	h: "[0-9a-fA-F]",
	H: "[^0-9a-fA-F]",
	R: "(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])",
	s: "[ \\t\\r\\n\\f\\v]",
	S: "[^ \\t\\r\\n\\f\\v]",
	e: "\\x1b",
	a: "\\x07",
	G: "",
};
/** What JavaScript lets stand behind a backslash; all else needs none. */
const known = /[bBdDwWnrtfvpPuk0-9^$\\.*+?()[\]{}|/]/;

/** An escape outside of brackets. */
export function convertEscape(source: string, at: number): Converted {
	const sign = source[at + 1] ?? "\\";
	const special = outside[sign];
	if (special !== undefined) return [special, at + 2];
	return commonEscape(source, at) ?? plain(sign, at);
}

function plain(sign: string, at: number): Converted {
	return known.test(sign) ? [`\\${sign}`, at + 2] : [sign, at + 2];
}

/** Escapes that mean the same in brackets and outside: characters by number, properties, names. */
export function commonEscape(
	source: string,
	at: number,
): Converted | undefined {
	const rest = source.slice(at);
	const property = /^\\([pP])\{(\^?)(\w+)\}/.exec(rest);
	if (property) {
		const [whole, letter = "p", negation, name = ""] = property;
		const isNegative = (letter === "P") !== (negation === "^");
		return [
			`\\${isNegative ? "P" : "p"}{${propertyName(name)}}`,
			at + whole.length,
		];
	}
	const code =
		/^\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\})/.exec(rest);
	if (code) {
		const digits = code[1] ?? code[2] ?? code[3] ?? "0";
		return [`\\u{${digits}}`, at + code[0].length];
	}
	const name = /^\\k<(\w+)>/.exec(rest);
	if (name)
		return [
			/^\d/.test(name[1] ?? "") ? `\\${name[1]}` : name[0],
			at + name[0].length,
		];
	return undefined;
}

const properties: Readonly<Record<string, string>> = {
	alpha: "Alphabetic",
	alnum: "Alphabetic",
	digit: "Nd",
	upper: "Uppercase",
	lower: "Lowercase",
	space: "White_Space",
	punct: "P",
	word: "Alphabetic",
	han: "Script=Han",
	hiragana: "Script=Hiragana",
	katakana: "Script=Katakana",
	hangul: "Script=Hangul",
	cyrillic: "Script=Cyrillic",
	greek: "Script=Greek",
	arabic: "Script=Arabic",
	latin: "Script=Latin",
	emoji: "Emoji",
};

function propertyName(name: string): string {
	return properties[name.toLowerCase()] ?? name;
}
