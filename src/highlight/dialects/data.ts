import type { Dialect } from "../types.ts";

export const yaml: Dialect = {
	// The grammar knows all of YAML 1.1's words, Rouge these; and `on` begins a workflow more often than it says yes.
	words: { na: "on", no: "true false null" },
	scopes: {
		"entity.name.tag": "na",
		"string.unquoted": "s",
		"string.unquoted.block": "s",
		"string.unquoted.plain.in": "nv",
		"string.quoted": "s",
		"punctuation.definition.string": "s2",
		"punctuation.definition.string.end": "s",
		"string.quoted.double": "s",
		"string.quoted.single": "s",
		"constant.language": "s",
		"constant.numeric": "m",
		"constant.other.timestamp": "s",
		"keyword.control.flow": "pi",
		"keyword.control.flow.block-scalar": "pi",
		"punctuation.separator": "pi",
		"punctuation.definition.sequence": "pi",
		"punctuation.definition.mapping": "pi",
		"punctuation.definition.block.sequence": "pi",
		"punctuation.definition.anchor": "nl",
		"entity.name.type.anchor": "nl",
		"punctuation.definition.alias": "nv",
		"variable.other.alias": "nv",
		"storage.type.tag": "kt",
		"entity.other.document": "nn",
	},
	within: {
		"string.quoted.single punctuation.definition.string.begin": "s1",
		"meta.flow-sequence constant.language": "nv",
		"meta.flow-sequence constant.numeric": "nv",
	},
	number: "m",
};

/** A patch: whole lines, with their line breaks. */
export const diff: Dialect = {
	scopes: {
		"meta.diff.header": "gh",
		"meta.diff.index": "gh",
		"meta.diff.header.from-file": "gd",
		"meta.diff.header.to-file": "gi",
		"meta.diff.range": "p",
		"meta.toc-list": "p",
		"punctuation.definition.range": "p",
		"punctuation.definition.from-file": "gd",
		"punctuation.definition.to-file": "gi",
		"punctuation.definition.deleted": "gd",
		"punctuation.definition.inserted": "gi",
	},
	name: "",
	number: "",
	punctuation: "",
	operators: "",
	linesTakeNewline: "gh gd gi",
};
