import { withAliases } from "../define.ts";
import { combining } from "./combining.ts";
import { reading } from "./reading.ts";
import type { Table } from "./self.ts";
import { changedInPlace, writing } from "./writing.ts";

export const arrayMethods: Table = withAliases(
	{ ...reading, ...combining, ...writing, ...changedInPlace },
	{
		slice: "[]",
		size: "length",
		to_s: "inspect",
		append: "push",
		prepend: "unshift",
		"eql?": "==",
		find_index: "index",
	},
);
