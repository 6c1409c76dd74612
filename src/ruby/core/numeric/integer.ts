import { integer } from "../../interpreter/numbers.ts";
import { list, str } from "../../objects/index.ts";
import { withAliases } from "../define.ts";
import { bits } from "./bits.ts";
import { comparisons } from "./comparisons.ts";
import { counting } from "./counting.ts";
import { divisors } from "./divisors.ts";
import { operators } from "./operators.ts";
import { rounding } from "./rounding.ts";
import type { Table, Whole } from "./self.ts";

/** Ruby's `Integer`: a number, or a bigint where that is not exact. */
export const integerMethods: Table<Whole> = withAliases<Whole>(
	{
		...(comparisons as Table<Whole>),
		...(rounding as Table<Whole>),
		...bits,
		...operators,
		...counting,
		...divisors,
		to_s: ({ self, args: [base] }) =>
			str(self.toString(typeof base === "number" ? base : 10)),
		to_i: ({ self }) => self,
		chr: ({ self }) => str(String.fromCodePoint(Number(self))),
		ord: ({ self }) => self,
		hash: ({ self }) => self,
		abs: ({ self }) => (self < 0 ? integer(-self) : self),
		"even?": ({ self }) => Number(self) % 2 === 0,
		"odd?": ({ self }) => Number(self) % 2 !== 0,
		size: () => 8,
		digits: ({ self }) => list(Array.from(String(self), Number).reverse()),
	},
	{
		inspect: "to_s",
		to_int: "to_i",
		to_r: "to_i",
		magnitude: "abs",
		next: "succ",
		modulo: "%",
		"===": "==",
	},
);
