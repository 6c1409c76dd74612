import { countFrom, numberFrom } from "../interpreter/convert.ts";
import { integer, isInteger } from "../interpreter/numbers.ts";
import {
	float,
	list,
	RubyFloat,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { floatText } from "./float-text.ts";
import { enumerator } from "./iterate.ts";

type Whole = number | bigint;
type Table<Self extends RubyValue> = MethodTable<Self>;
type Vm = Parameters<MethodTable[string]>[0]["vm"];

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

function operand(vm: Vm, other: RubyValue | undefined, name: string): number {
	if (other instanceof RubyFloat || isInteger(other))
		return numberFrom(vm, other);
	const shown =
		other === null || other === undefined
			? "nil"
			: (vm.classOf(other).name ?? "");
	return ["<", ">", "<=", ">="].includes(name)
		? vm.raise(
				"ArgumentError",
				`comparison of Integer with ${other === null ? "nil" : vm.inspect(other ?? null)} failed`,
			)
		: vm.raise("TypeError", `${shown} can't be coerced into Integer`);
}

const nonZero = (vm: Vm, value: RubyValue | undefined) => {
	if (value === 0) vm.raise("ZeroDivisionError", "divided by 0");
};

const floorDivide = (left: bigint, right: bigint) => {
	const quotient = left / right;
	return left % right !== 0n && left < 0n !== right < 0n
		? quotient - 1n
		: quotient;
};

const floorModulo = (left: number, right: number) =>
	left - right * Math.floor(left / right);

const comparison =
	(
		name: string,
		holds: (left: number, right: number) => boolean,
	): MethodTable[string] =>
	({ vm, self, args: [other] }) =>
		holds(numberFrom(vm, self), operand(vm, other, name));

const comparisons: MethodTable = {
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

/** Round to so many digits; negative ones count before the point. */
function roundTo(how: (value: number) => number): MethodTable[string] {
	return ({ vm, self, args: [digits] }) => {
		const places = isInteger(digits) ? Number(digits) : 0;
		if (isInteger(self) && places >= 0) return self;
		const value = numberFrom(vm, self);
		if (!Number.isFinite(value))
			return places > 0 ? self : vm.raise("FloatDomainError", floatText(value));
		if (places > 14) return self;
		const scaled = Number(`${shift(value, places)}`);
		const rounded = how(scaled);
		return places > 0
			? float(shift(rounded, -places))
			: integer(shift(rounded, -places));
	};
}

/** A number times a power of ten, without the error of the multiplication. */
function shift(value: number, places: number): number {
	const [digits = "0", exponent = "0"] = String(value).split("e");
	return Number(`${digits}e${Number(exponent) + places}`);
}

const halfAway = (value: number) =>
	Math.sign(value) * Math.round(Math.abs(value));

const rounding: MethodTable = {
	round: roundTo(halfAway),
	floor: roundTo(Math.floor),
	ceil: roundTo(Math.ceil),
	truncate: roundTo(Math.trunc),
};

export const integerMethods: Table<Whole> = withAliases<Whole>(
	{
		...(comparisons as Table<Whole>),
		...(rounding as Table<Whole>),
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
		"~": ({ self }) => integer(~BigInt(self)),
		"&": ({ vm, self, args: [other] }) =>
			integer(BigInt(self) & BigInt(countFrom(vm, other))),
		"|": ({ vm, self, args: [other] }) =>
			integer(BigInt(self) | BigInt(countFrom(vm, other))),
		"^": ({ vm, self, args: [other] }) =>
			integer(BigInt(self) ^ BigInt(countFrom(vm, other))),
		"<<": ({ vm, self, args: [other] }) =>
			integer(BigInt(self) << BigInt(Math.min(4096, countFrom(vm, other)))),
		">>": ({ vm, self, args: [other] }) =>
			integer(BigInt(self) >> BigInt(countFrom(vm, other))),
		"[]": ({ vm, self, args: [bit] }) =>
			Number((BigInt(self) >> BigInt(countFrom(vm, bit))) & 1n),
		to_s: ({ self, args: [base] }) =>
			str(self.toString(typeof base === "number" ? base : 10)),
		to_i: ({ self }) => self,
		chr: ({ self }) => str(String.fromCodePoint(Number(self))),
		ord: ({ self }) => self,
		hash: ({ self }) => self,
		succ: ({ self }) => integer(BigInt(self) + 1n),
		pred: ({ self }) => integer(BigInt(self) - 1n),
		abs: ({ self }) => (self < 0 ? integer(-self) : self),
		"even?": ({ self }) => Number(self) % 2 === 0,
		"odd?": ({ self }) => Number(self) % 2 !== 0,
		size: () => 8,
		bit_length: ({ self }) => self.toString(2).length,
		digits: ({ self }) => list(Array.from(String(self), Number).reverse()),
		gcd: ({ vm, self, args: [other] }) =>
			gcd(Math.abs(Number(self)), Math.abs(countFrom(vm, other))),
		lcm: ({ vm, self, args: [other] }) =>
			(Number(self) * countFrom(vm, other)) /
			gcd(Number(self), countFrom(vm, other)),
		pow: ({ vm, self, args: [other, modulo] }) => {
			const power = vm.send(self, "**", other ?? null);
			return modulo === undefined ? power : vm.send(power, "%", modulo);
		},
		remainder: ({ vm, self, args: [other] }) =>
			Number(self) % countFrom(vm, other),
		times(call) {
			const { vm, self, block } = call;
			if (!block) return enumerator(call);
			for (let at = 0; at < self; at++) vm.yield(block, [at]);
			return self;
		},
		upto(call) {
			const { vm, self, args, block } = call;
			if (!block) return enumerator(call);
			for (let at = Number(self); at <= numberFrom(vm, args[0]); at++)
				vm.yield(block, [at]);
			return self;
		},
		downto(call) {
			const { vm, self, args, block } = call;
			if (!block) return enumerator(call);
			for (let at = Number(self); at >= numberFrom(vm, args[0]); at--)
				vm.yield(block, [at]);
			return self;
		},
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

function gcd(left: number, right: number): number {
	return right === 0 ? left : gcd(right, left % right);
}

const floating =
	(
		run: (left: number, right: number) => number,
	): MethodTable<RubyFloat>[string] =>
	({ vm, self, args: [other] }) =>
		float(run(self.value, operand(vm, other, "+")));

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
