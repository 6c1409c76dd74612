import type { Dialect } from "../types.ts";

export const python: Dialect = {
	words: {
		ow: "and or not in is",
		bp: "True False None self cls NotImplemented Ellipsis",
		k: "print exec",
		nb: "any all abs sum min max open zip map filter range sorted reversed list dict set tuple str type",
	},
	scopes: {
		"string.quoted": "s",
		"keyword.control.import": "kn",
		"storage.type.string": "sa",
		"storage.type.format": "si",
		"constant.character.format": "si",
		"entity.name.function.decorator": "n",
		"punctuation.definition.decorator": "o",
		"punctuation.separator.annotation.result": "o",
		"support.type": "nb",
		"support.function.magic": "nf",
		"meta.fstring": undefined,
	},
	linesTakeNewline: "c1",
	nameAfter: { import: "nn", from: "nn" },
};
