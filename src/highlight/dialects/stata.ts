import type { Dialect } from "../types.ts";

export const stata: Dialect = {
	words: {
		kr: "if in of foreach forvalues while else",
		kt: "local global scalar matrix varlist numlist newlist byte int long float double",
		k: "use generate gen regress reg summarize sum display replace drop keep merge sort by egen",
		n: "clear robust",
	},
	scopes: {
		"constant.numeric": "m",
		"support.function.builtin": "nf",
		"support.function.custom": "n",
		"entity.name.type": "n",
		"keyword.control.block": "p",
		"keyword.functions": "k",
	},
	number: "m",
	space: "w",
};
