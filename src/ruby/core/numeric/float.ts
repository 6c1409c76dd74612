import { integer } from "../../interpreter/numbers.ts";
import { float, RubyFloat, str } from "../../objects/index.ts";
import { type MethodTable, withAliases } from "../define.ts";
import { floatText } from "../float-text.ts";
import { comparisons } from "./comparisons.ts";
import { floorModulo, operand } from "./operand.ts";
import { rounding } from "./rounding.ts";
import type { Table } from "./self.ts";

export const floating =
	(
		run: (left: number, right: number) => number,
	): MethodTable<RubyFloat>[string] =>
	({ vm, self, args: [other] }) =>
		float(run(self.value, operand(vm, other, "+")));

/** Ruby's `Float`. */
export const floatMethods: Table<RubyFloat> = withAliases<RubyFloat>(
	{
		...(comparisons as Table<RubyFloat>),
		...(rounding as Table<RubyFloat>),
		"+": floating((left, right) => left + right),
		"-": floating((left, right) => left - right),
		"*": floating((left, right) => left * right),
		"/": floating((left, right) => left / right),
		"%": floating(floorModulo),
		"**": floating((left, right) => left ** right),
		"-@": ({ self }) => float(-self.value),
		abs: ({ self }) => float(Math.abs(self.value)),
		to_s: ({ self }) => str(floatText(self.value)),
		to_i({ vm, self }) {
			if (!Number.isFinite(self.value))
				return vm.raise("FloatDomainError", floatText(self.value));
			return integer(Math.trunc(self.value));
		},
		to_f: ({ self }) => self,
		"nan?": ({ self }) => Number.isNaN(self.value),
		"infinite?": ({ self }) =>
			Math.abs(self.value) === Number.POSITIVE_INFINITY
				? Math.sign(self.value)
				: null,
		"eql?": ({ self, args: [other] }) =>
			other instanceof RubyFloat && other.value === self.value,
	},
	{
		inspect: "to_s",
		to_int: "to_i",
		to_r: "to_f",
		magnitude: "abs",
		modulo: "%",
		"===": "==",
		quo: "/",
	},
);
