import { type MethodTable, withAliases } from "../define.ts";
import { changing } from "./changing.ts";
import { finding } from "./finding.ts";
import { ordering } from "./ordering.ts";
import { walking } from "./walking.ts";

export const enumerableMethods: MethodTable = withAliases(
	{ ...finding, ...changing, ...walking, ...ordering },
	{
		detect: "find",
		collect: "map",
		collect_concat: "flat_map",
		filter: "select",
		find_all: "select",
		"member?": "include?",
		reduce: "inject",
		entries: "to_a",
	},
);
