import type { Dialect } from "../types.ts";

const scopes: Dialect["scopes"] = {
	"string.quoted.double": "s",
	"string.quoted.single": "sc",
	"string.quoted.double.include": "cpf",
	"string.quoted.other.lt-gt.include": "cpf",
	"keyword.control.directive": "cp",
	"constant.language": "nb",
	"constant.numeric.hexadecimal": "mh",
	"keyword.other.unit.hexadecimal": "mh",
	"keyword.other.unit.suffix": undefined,
	"constant.numeric.decimal.point": undefined,
	"punctuation.separator.pointer-access": "o",
	"storage.type.built-in": "kt",
	"meta.function.definition": undefined,
	"meta.preprocessor.macro": "cp",
	"storage.modifier.reference": "o",
	"storage.modifier.pointer": "o",
};

export const c: Dialect = {
	words: { nb: "NULL true false" },
	scopes: { ...scopes, "entity.name.function": "n" },
	whole: { "meta.preprocessor.macro": "cp" },
	within: { "meta.function.definition entity.name.function": "nf" },
};

export const cpp: Dialect = {
	words: {
		nb: "NULL nullptr true false",
		nl: "public: private: protected:",
		k: "auto override final namespace template typename class explicit virtual default throw using new delete operator friend constexpr noexcept try catch mutable inline concept requires",
		kt: "int long float short double char unsigned signed void bool size_t",
	},
	scopes: {
		...scopes,
		"entity.name.function": "n",
		"entity.name.function.definition": "n",
		"entity.name.type": "n",
		"entity.name.other.preprocessor.macro": "cp",
		"storage.type.modifier.access": "nl",
		"constant.character.escape": "se",
		"punctuation.separator.colon": "o",
		"punctuation.separator.colon.access.control": "nl",
		"punctuation.separator.namespace": "o",
		"punctuation.separator.scope-resolution": "o",
		"punctuation.section.angle-brackets": "o",
	},
	operators: "=+-*/%<>!&|^~?:",
};
