import { listOf } from "../../interpreter/convert.ts";
import { RubyArray, RubyHash } from "../../objects/index.ts";
import { type MethodTable, withAliases } from "../define.ts";
import { making } from "./making.ts";
import { reading } from "./reading.ts";
import type { Table } from "./self.ts";
import { inPlace, writing } from "./writing.ts";

export const hashMethods: Table = withAliases(
	{
		...reading,
		...making,
		...writing,
		"transform_values!": inPlace("transform_values"),
		"transform_keys!": inPlace("transform_keys"),
		"select!": inPlace("select"),
		"reject!": inPlace("reject"),
		"compact!": inPlace("compact"),
	},
	{
		size: "length",
		to_s: "inspect",
		each_pair: "each",
		filter: "select",
		update: "merge!",
		store: "[]=",
		"has_key?": "key?",
		"include?": "key?",
		"member?": "key?",
		"has_value?": "value?",
		"eql?": "==",
		"filter!": "select!",
	},
);

export const hashClassMethods: MethodTable = {
	"[]"({ vm, args }) {
		const [only] = args;
		if (only instanceof RubyArray)
			return RubyHash.from(
				only.items.map((pair) => {
					const [key = null, value = null] = listOf(vm, pair);
					return [key, value] as const;
				}),
			);
		if (only instanceof RubyHash) return RubyHash.from(only.pairs());
		return RubyHash.from(
			Array.from(
				{ length: args.length / 2 },
				(_, at) => [args[2 * at] ?? null, args[2 * at + 1] ?? null] as const,
			),
		);
	},
};
