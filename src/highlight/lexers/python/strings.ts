import { rule } from "../rule.ts";
import type { Rule, States } from "../types.ts";

/** What letters before a string make of it: `f` has expressions in braces, `r` no escapes. */
const kinds = [
	{ name: "rf", prefix: "rf|fr" },
	{ name: "f", prefix: "f[bfu]?|[bu]f" },
	{ name: "r", prefix: "r[bru]?|[bu]r" },
	{ name: "", prefix: "[bu]{0,2}" },
];
const quotes = ["'''", '"""', "'", '"'];
const all = kinds.flatMap((kind) =>
	quotes.map((quote) => ({ ...kind, quote })),
);

const ESCAPE =
	/\\(?:[\\abfnrtv"'\n]|newline|N\{[A-Za-z][A-Za-z ]+[A-Za-z]\}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2}|[0-7]{1,3})/;

/** Where strings begin; each kind within each sort of quotes has a state of its own. */
export const stringStarts: readonly Rule[] = quotes.flatMap((quote) =>
	kinds.map(({ name, prefix }) =>
		rule(new RegExp(`(${prefix})(${quote})`, "i"), ["sa", "s"], name + quote),
	),
);

export const stringStates: States = Object.fromEntries(
	all.map(({ name, quote }) => [name + quote, textIn(name, quote)]),
);

function textIn(name: string, quote: string): readonly Rule[] {
	const mark = quote[0] ?? "";
	const end = quote.length === 1 ? `${mark}(?!${mark}${mark})` : quote;
	return [
		rule(/[^'"\\{]+|\{\{/, "s"),
		rule(new RegExp(end), "s", "pop"),
		rule(/'''|"""|['"]/, "s"),
		rule(ESCAPE, name.includes("r") ? "s" : "se"),
		rule(/\\./, "s"),
		name.includes("f") ? rule(/\{/, "si", "expression") : rule(/\{/, "s"),
	];
}
