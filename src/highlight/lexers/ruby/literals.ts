import { rule } from "../rule.ts";
import type { States } from "../types.ts";

const PAIRS: Readonly<Record<string, string>> = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">",
};
const DELIMITERS = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"];
/** What may stand after `%`, what the literal is then, and whether `#{…}` is read in it. */
const SIGILS = [
	{ letters: "r", token: "sr", interpolates: true },
	{ letters: "[QWxI]", token: "sx", interpolates: true },
	{ letters: "[qswi]?", token: "sx", interpolates: false },
];

/** `%w[a b]`, `%r{…}`, `%(…)`: a state for each pair of delimiters, which may be nested if they differ. */
export function sigilStrings(): States {
	const states: Record<string, States[string]> = {};
	const openings = DELIMITERS.flatMap((open) =>
		SIGILS.map(({ letters, token, interpolates }, index) => {
			const name = `sigil_${index}_${open}`;
			states[name] = insideSigil(name, open, token, interpolates);
			const flags = token === "sr" ? "regex_flags " : "";
			return rule(
				new RegExp(`%${letters}${quote(open)}`),
				token,
				`${flags}${name}`,
			);
		}),
	);
	return { ...states, sigil_strings: openings };
}

function insideSigil(
	name: string,
	open: string,
	token: string,
	interpolates: boolean,
): States[string] {
	const close = PAIRS[open] ?? open;
	const special = `#\\\\${quote(open)}${quote(close)}`;
	return [
		rule(new RegExp(`\\\\[${special}]`), "se"),
		...(open === close ? [] : [rule(new RegExp(quote(open)), token, name)]),
		rule(new RegExp(quote(close)), token, "pop"),
		...(interpolates
			? ["string_intp_escaped", rule(/#/, token)]
			: [rule(/[\\#]/, token)]),
		rule(new RegExp(`[^${special}]+`), token),
	];
}

/** As it stands for itself in an expression and in a class of characters. */
function quote(character: string): string {
	return `\\u{${character.charCodeAt(0).toString(16)}}`;
}

/** Strings, symbols and shell commands between quotes, with `#{…}` in them. */
export function quotedStrings(): States {
	const inside = (token: string, end: string) => [
		"string_intp_escaped",
		rule(new RegExp(`[^\\\\${end}#]+`), token),
		rule(/[\\#]/, token),
		rule(new RegExp(end), token, "pop"),
	];
	return {
		simple_string: inside("s2", '"'),
		simple_sym: inside("ss", '"'),
		simple_backtick: inside("sb", "`"),
		string_intp: [
			rule(/#\{/, "si", "in_interp"),
			rule(/#(?:@@?|\$)[a-z_]\w*/i, "si"),
		],
		string_intp_escaped: [
			"string_intp",
			rule(/\\(?:[\\abefnrstv#"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})/, "se"),
			rule(/\\./, "se"),
		],
		in_interp: [rule(/\}/, "si", "pop"), "root"],
	};
}

/** Regular expressions between slashes. */
export const regularExpressions: States = {
	slash_regex: [
		"string_intp",
		rule(/\\\\/, "sr"),
		rule(/\\\//, "sr"),
		rule(/[\\#]/, "sr"),
		rule(/[^\\/#]+/, "sr"),
		rule(/\//, "sr", "pop regex_flags"),
	],
	regex_flags: [rule(/[mixounse]*/, "sr", "pop")],
};
