import { withAliases } from "../define.ts";
import { stringMaking } from "./making.ts";
import { stringReading } from "./reading.ts";
import { stringSubstituting } from "./substituting.ts";
import { stringChanges, stringWriting } from "./writing.ts";

export const stringMethods = withAliases(
	{
		...stringReading,
		...stringMaking,
		...stringChanges,
		...stringWriting,
		...stringSubstituting,
	},
	{
		size: "length",
		slice: "[]",
		intern: "to_sym",
		"===": "==",
		"eql?": "==",
		next: "succ",
		"next!": "succ!",
		each_grapheme_cluster: "each_char",
	},
);
