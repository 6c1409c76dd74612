import type { Dialect } from "../types.ts";

export const php: Dialect = {
	words: {
		kd: "class extends",
		kn: "namespace use",
		cp: "php",
		k: "new self static parent fn function implements abstract final public private protected const var echo print return throw try catch finally if else elseif foreach for while do switch case break continue default global unset isset empty exit array instanceof as interface trait include require include_once require_once",
		kc: "PHP_EOL true false null TRUE FALSE NULL",
		kt: "int float bool string void mixed iterable callable object",
	},
	scopes: {
		"variable.other": "nv",
		"variable.other.property": "n",
		"variable.language.this": "nv",
		"variable.other.constant": "no",
		"variable.parameter": "nv",
		"constant.other": "no",
		"entity.name.type.class": "nc",
		"entity.other.inherited-class": "nc",
		"support.class": "nc",
		"support.other.namespace": "nn",
		"entity.name.type.namespace": "nn",
		"punctuation.separator.inheritance": "p",
		"support.function": "nb",
		"keyword.operator.class": "o",
		"keyword.operator.ternary": "p",
		"punctuation.separator.key-value": "o",
		"punctuation.section.embedded": "cp",
		"entity.name.function": "n",
	},
	within: { "meta.method-call entity.name.function": "nf" },
};
