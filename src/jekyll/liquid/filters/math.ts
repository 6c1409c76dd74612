import { LiquidFault } from "../runtime/fault.ts";
import {
	align,
	type Decimal,
	floorDivide,
	fromDecimal,
	toDecimal,
} from "../values/decimal.ts";
import { toInt } from "../values/to-number.ts";
import { type FilterTable, pure } from "./filter.ts";

type Operation = (
	left: bigint,
	right: bigint,
	scale: number | undefined,
) => Decimal;

/** A filter of two numbers. */
function binary(operation: Operation) {
	return pure((input, operand) => {
		const { left, right, scale } = align(toDecimal(input), toDecimal(operand));
		return fromDecimal(operation(left, right, scale));
	}, 1);
}

const divisionDigits = 20;

function divide(
	left: bigint,
	right: bigint,
	scale: number | undefined,
): Decimal {
	if (right === 0n) throw new LiquidFault("Divided by 0.");
	if (scale === undefined) return { units: floorDivide(left, right), scale };
	return {
		units: roundedDivide(left * 10n ** BigInt(divisionDigits), right),
		scale: divisionDigits,
	};
}

function modulo(
	left: bigint,
	right: bigint,
	scale: number | undefined,
): Decimal {
	if (right === 0n) throw new LiquidFault("Divided by 0.");
	return { units: left - right * floorDivide(left, right), scale };
}

/** To the nearest, halves away from 0. */
function roundedDivide(left: bigint, right: bigint): bigint {
	const negative = left < 0n !== right < 0n;
	const [size, by] = [left < 0n ? -left : left, right < 0n ? -right : right];
	const rounded = (size * 2n + by) / (by * 2n);
	return negative ? -rounded : rounded;
}

function round(input: unknown, digits: unknown = 0): unknown {
	const { units, scale } = toDecimal(input);
	const kept = toInt(digits);
	if (scale === undefined && kept >= 0) return Number(units);
	const dropped = (scale ?? 0) - kept;
	const rounded =
		dropped > 0 ? roundedDivide(units, 10n ** BigInt(dropped)) : units;
	if (kept <= 0) return Number(rounded * 10n ** BigInt(-kept));
	return fromDecimal({ units: rounded, scale: dropped > 0 ? kept : scale });
}

function floor({ units, scale = 0 }: Decimal): number {
	return Number(floorDivide(units, 10n ** BigInt(scale)));
}

function ceil({ units, scale }: Decimal): number {
	return -floor({ units: -units, scale }) + 0;
}

/** The greater or the smaller of two. */
function bound(input: unknown, limit: unknown, isLower: boolean): unknown {
	const [value, other] = [toDecimal(input), toDecimal(limit)];
	const { left, right } = align(value, other);
	const beyond = isLower ? right > left : right < left;
	return fromDecimal(beyond ? other : value);
}

export const mathFilters: FilterTable = {
	plus: binary((left, right, scale) => ({ units: left + right, scale })),
	minus: binary((left, right, scale) => ({ units: left - right, scale })),
	times: binary((left, right, scale) => ({
		units: left * right,
		scale: scale === undefined ? undefined : scale * 2,
	})),
	divided_by: binary(divide),
	modulo: binary(modulo),
	abs: pure((input) => {
		const { units, scale } = toDecimal(input);
		return fromDecimal({ units: units < 0n ? -units : units, scale });
	}),
	round: pure(round, 0, 1),
	floor: pure((input) => floor(toDecimal(input))),
	ceil: pure((input) => ceil(toDecimal(input))),
	at_least: pure((input, limit) => bound(input, limit, true), 1),
	at_most: pure((input, limit) => bound(input, limit, false), 1),
};
