import { rule } from "../rule.ts";
import type { States } from "../types.ts";

/** The word that ends a here-document may be indented after `<<-` and `<<~`. */
const KINDS = [
	{ name: "indented", operator: "<<[-~]", before: "[ \\t\\r\\f\\v]*" },
	{ name: "plain", operator: "<<", before: "" },
];

/**
 * Here-documents: the rest of their line is read as code, then the lines up to their word.
 *
 * One at a time: where two begin on a line, the second's word ends both.
 */
export function hereDocuments(): States {
	const states: Record<string, States[string]> = {};
	const openings = KINDS.flatMap(({ name, operator, before }) => {
		states[`${name}_queue`] = [rule(/(?=\n)/, "", `pop ${name}_text`), "root"];
		states[`${name}_text`] = [
			"string_intp_escaped",
			rule(/\n/, "sh", `${name}_end`),
			rule(/[#\\\n]/, "sh"),
			rule(/[^#\\\n]+/, "sh"),
		];
		states[`${name}_end`] = [
			rule(new RegExp(`${before}(\\w*)[ \\t\\r\\f\\v]*$`), "no", "pop pop", {
				recalls: 1,
			}),
			rule(/[^#\\\n]*$/, "sh", "pop"),
			rule(/(?:)/, "", "pop"),
		];
		return [
			openingRule(operator, "([\"'`])", "([a-zA-Z_]\\w*)", `${name}_queue`),
			openingRule(operator, "()", "([a-zA-Z_]\\w*)", `${name}_queue`),
			openingRule(operator, "([\"'])", "()", `${name}_queue`),
		];
	});
	return { ...states, here_documents: openings };
}

function openingRule(
	operator: string,
	quote: string,
	word: string,
	queue: string,
) {
	return rule(
		new RegExp(`(${operator})${quote}${word}(\\2)`),
		["o", "no", "no", "no"],
		queue,
		{ remembers: 3 },
	);
}
