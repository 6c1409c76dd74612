import type { Dialect } from "../types.ts";
import { css } from "./css.ts";
import { javascript } from "./javascript.ts";

/** Styles and scripts within a page are named by their own languages. */
export const html: Dialect = {
	words: javascript.words ?? {},
	scopes: {
		...css.scopes,
		...javascript.scopes,
		comment: "c",
		"comment.block": "c",
		"meta.tag.metadata.doctype": "cp",
		"entity.name.tag": "nt",
		"punctuation.definition.tag": "nt",
		"entity.other.attribute-name": "na",
		"punctuation.separator.key-value": "p",
		"string.quoted": "s",
		"string.quoted.double": "s",
		"string.quoted.single": "s",
		"punctuation.definition.string": undefined,
		"constant.character.entity": "ni",
	},
	whole: { "meta.tag.metadata.doctype": "cp" },
	name: "",
	number: "",
	punctuation: "",
	operators: "",
};

/** XML's prologue, elements and attributes. */
export const xml: Dialect = {
	...html,
	words: {},
	scopes: {
		...html.scopes,
		"meta.tag.preprocessor": "cp",
		"punctuation.separator.namespace": undefined,
		"punctuation.separator.key-value": "na",
	},
	whole: { "meta.tag.preprocessor": "cp" },
};
