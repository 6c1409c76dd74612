import type { Dialect } from "../types.ts";

export const r: Dialect = {
	words: {
		kc: "TRUE FALSE NA NULL Inf NaN NA_integer_ NA_real_ NA_character_",
		n: "library require",
		nf: "return",
	},
	scopes: {
		"constant.numeric": "m",
		"constant.language": "kc",
		"entity.name.function": "nf",
		"variable.function": "n",
		"keyword.operator": "o",
		"keyword.operator.comma": "p",
		"string.quoted": "s2",
		"string.quoted.single": "s1",
		"comment.line": "c1",
		"punctuation.separator.parameters": "p",
		"keyword.other": "k",
	},
	number: "m",
	space: "w",
	operators: "=+-*/<>!&|^~?:$@%",
};
