import type { Dialect } from "../types.ts";

export const julia: Dialect = {
	words: {
		kd: "const global local",
		kt: "Int Int8 Int16 Int32 Int64 UInt8 Float16 Float32 Float64 Real Number Bool String Char Vector Matrix Array Any Dict Tuple Integer",
		k: "in isa",
	},
	scopes: {
		"comment.line": "c",
		"support.function": "n",
		"support.type": "n",
		"string.quoted.double": "s",
		"variable.interpolation": "s",
		"keyword.operator": "o",
		"keyword.operator.relation.in": "k",
		"meta.bracket": "x",
		"punctuation.separator": "x",
		"entity.name.function": "nf",
	},
	punctuation: "x",
	operators: "=+-*/<>!&|^~?:$@%.\\",
};
