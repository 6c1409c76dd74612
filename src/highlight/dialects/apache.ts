import type { Dialect } from "../types.ts";

/** Rouge marks what stands first on a line, and a few constants. */
export const apache: Dialect = {
	scopes: {
		"entity.tag": "nl",
		"entity.helper": "ss",
		"string.value": "sr",
		"string.regexp": "",
		"string.replacement": "",
		"constant.numeric": "",
		"comment.line": "c",
		"punctuation.definition.tag": "p",
		keyword: "nc",
	},
	name: "",
	number: "",
	punctuation: "",
};
