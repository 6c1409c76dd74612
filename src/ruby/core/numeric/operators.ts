import { countFrom, numberFrom } from "../../interpreter/convert.ts";
import { integer, isInteger } from "../../interpreter/numbers.ts";
import { float } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { floorModulo, nonZero, operand } from "./operand.ts";
import type { Table, Whole } from "./self.ts";

/** An operation on two whole numbers, and the same on floats. */
function operation(
	name: string,
	whole: (left: bigint, right: bigint) => bigint,
	floating: (left: number, right: number) => number,
): MethodTable<Whole>[string] {
	return ({ vm, self, args: [other] }) => {
		if (typeof self === "number" && typeof other === "number") {
			const quick = floating(self, other);
			if (Number.isSafeInteger(quick) && name !== "/") return quick;
		}
		if (isInteger(other)) return integer(whole(BigInt(self), BigInt(other)));
		return float(floating(Number(self), operand(vm, other, name)));
	};
}

const floorDivide = (left: bigint, right: bigint) => {
	const quotient = left / right;
	return left % right !== 0n && left < 0n !== right < 0n
		? quotient - 1n
		: quotient;
};

/** `+ - * / % **` of whole numbers. */
export const operators: Table<Whole> = {
	"+": operation(
		"+",
		(left, right) => left + right,
		(left, right) => left + right,
	),
	"-": operation(
		"-",
		(left, right) => left - right,
		(left, right) => left - right,
	),
	"*": operation(
		"*",
		(left, right) => left * right,
		(left, right) => left * right,
	),
	"/"(call) {
		nonZero(call.vm, call.args[0]);
		return operation("/", floorDivide, (left, right) => left / right)(call);
	},
	"%"(call) {
		nonZero(call.vm, call.args[0]);
		return operation(
			"%",
			(left, right) => left - right * floorDivide(left, right),
			floorModulo,
		)(call);
	},
	"**"({ vm, self, args: [other] }) {
		if (isInteger(other) && other >= 0) {
			if (Number(other) > 10_000)
				return vm.refuse("endless", "A number of this size is not made.");
			return integer(BigInt(self) ** BigInt(other));
		}
		return float(Number(self) ** numberFrom(vm, other));
	},
	"-@": ({ self }) => integer(-self),
	pow: ({ vm, self, args: [other, modulo] }) => {
		const power = vm.send(self, "**", other ?? null);
		return modulo === undefined ? power : vm.send(power, "%", modulo);
	},
	remainder: ({ vm, self, args: [other] }) =>
		Number(self) % countFrom(vm, other),
};
