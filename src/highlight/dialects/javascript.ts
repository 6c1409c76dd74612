import type { Dialect } from "../types.ts";

const BUILT_IN =
	"Array Boolean Date Error Function Math Map Set Promise Number Object RegExp String JSON document window decodeURI encodeURI eval isFinite isNaN parseFloat parseInt";

export const javascript: Dialect = {
	words: {
		nb: BUILT_IN,
		k: "import export from async await this super return yield typeof instanceof in of new delete default",
		kd: "const let var function class extends constructor static get set",
	},
	scopes: {
		"punctuation.definition.string": "dl",
		"punctuation.definition.string.template": "s2",
		"string.regexp": "sr",
		"keyword.control.anchor": "sr",
		"keyword.operator.quantifier": "sr",
		"keyword.other": "sr",
		"constant.other.character-class": "se",
		"entity.name": "nx",
		"entity.other.inherited-class": "nx",
		"entity.name.function": "nx",
		"entity.name.type": "nx",
		variable: "nx",
		"variable.parameter": "nx",
		"support.variable": "nx",
		"support.class": "nx",
		"support.function": "nx",
		"support.constant": "nx",
		"storage.type": "kd",
		"storage.type.function.arrow": "o",
		"storage.modifier": "kd",
	},
	name: "nx",
};

export const typescript: Dialect = {
	...javascript,
	words: {
		nb: BUILT_IN,
		k: "import export from as async await this super return yield typeof instanceof in of new delete default void private public protected implements readonly keyof",
		kd: "const let var function class extends constructor abstract type get set",
		kr: "interface enum string number boolean any static",
	},
	scopes: {
		...javascript.scopes,
		"keyword.operator.type.annotation": "p",
		"keyword.operator.optional": "p",
		"keyword.operator.ternary": "p",
		"variable.object.property": "na",
		"storage.modifier": "k",
		"punctuation.definition.typeparameters": "o",
		"constant.language": "kc",
	},
};
