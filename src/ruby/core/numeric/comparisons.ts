import { numberFrom } from "../../interpreter/convert.ts";
import { isInteger } from "../../interpreter/numbers.ts";
import { float, list, RubyFloat, type RubyValue } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { nonZero, operand } from "./operand.ts";

const comparison =
	(
		name: string,
		holds: (left: number, right: number) => boolean,
	): MethodTable[string] =>
	({ vm, self, args: [other] }) =>
		holds(numberFrom(vm, self), operand(vm, other, name));

/** What all numbers have: comparisons, questions, division to a whole number. */
export const comparisons: MethodTable = {
	"<": comparison("<", (left, right) => left < right),
	">": comparison(">", (left, right) => left > right),
	"<=": comparison("<=", (left, right) => left <= right),
	">=": comparison(">=", (left, right) => left >= right),
	"==": ({ vm, self, args: [other = null] }) =>
		(isInteger(other) || other instanceof RubyFloat) &&
		numberFrom(vm, self) === numberFrom(vm, other),
	"<=>": ({ vm, self, args: [other = null] }) => {
		if (!isInteger(other) && !(other instanceof RubyFloat)) return null;
		return Math.sign(numberFrom(vm, self) - numberFrom(vm, other)) || 0;
	},
	"between?": ({ vm, self, args: [low, high] }) =>
		numberFrom(vm, self) >= numberFrom(vm, low) &&
		numberFrom(vm, self) <= numberFrom(vm, high),
	"zero?": ({ vm, self }) => numberFrom(vm, self) === 0,
	"positive?": ({ vm, self }) => numberFrom(vm, self) > 0,
	"negative?": ({ vm, self }) => numberFrom(vm, self) < 0,
	"nonzero?": ({ vm, self }) => (numberFrom(vm, self) === 0 ? null : self),
	"integer?": ({ self }) => isInteger(self),
	"finite?": ({ vm, self }) => Number.isFinite(numberFrom(vm, self)),
	clamp({ vm, self, args: [low = null, high = null] }) {
		if (low !== null && numberFrom(vm, self) < numberFrom(vm, low)) return low;
		return high !== null && numberFrom(vm, self) > numberFrom(vm, high)
			? high
			: self;
	},
	coerce: ({ vm, self, args: [other] }) =>
		list([float(numberFrom(vm, other)), float(numberFrom(vm, self))]),
	"+@": ({ self }) => self,
	fdiv: ({ vm, self, args: [other] }) =>
		float(numberFrom(vm, self) / numberFrom(vm, other)),
	to_f: ({ vm, self }) => float(numberFrom(vm, self)),
	to_c: ({ self }) => self,
	divmod({ vm, self, args: [other = null] }) {
		nonZero(vm, other);
		return list([
			vm.send(vm.send(self, "/", other), "floor"),
			vm.send(self, "%", other),
		]);
	},
	div({ vm, self, args: [other = null] }) {
		nonZero(vm, other);
		return vm.send(vm.send(self, "/", other), "floor");
	},
	step({ vm, self, args: [limit = null, by = 1], block }) {
		const step = numberFrom(vm, by);
		const end =
			limit === null ? Number.POSITIVE_INFINITY : numberFrom(vm, limit);
		const isWhole = isInteger(self) && isInteger(by);
		const values: RubyValue[] = [];
		for (let at = 0; ; at++) {
			const value = numberFrom(vm, self) + at * step;
			if (step > 0 ? value > end : value < end) break;
			vm.countStep();
			const shown = isWhole ? value : float(value);
			if (block) vm.yield(block, [shown]);
			else values.push(shown);
		}
		return block ? self : list(values);
	},
};
