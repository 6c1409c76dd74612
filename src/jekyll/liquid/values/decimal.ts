import { RubyFloat, rubyFloat } from "../../../ruby/values.ts";
import { isInteger } from "./numeric.ts";
import { toInt } from "./to-number.ts";

/**
 * Ruby's BigDecimal, which Liquid computes with so that `0.1 | plus: 0.2` is 0.3: `units` of 10 to the -`scale`.
 *
 * An Integer has no scale at all.
 */
export interface Decimal {
	readonly units: bigint;
	readonly scale: number | undefined;
}

const written = /^(-?)(\d+)\.(\d+)(?:e([+-]?\d+))?$/i;
const decimalText = /^[ \t\r\n\f\v\0]*(-?\d+\.\d+)[ \t\r\n\f\v\0]*$/;

/** Ruby Liquid's `Utils.to_number`: texts like `1.5` are decimals, other texts what they begin with; the rest is 0. */
export function toDecimal(value: unknown): Decimal {
	if (isInteger(value) || typeof value === "bigint") return whole(value);
	if (typeof value === "number") return fromFloat(value);
	if (value instanceof RubyFloat)
		return { units: BigInt(value.valueOf()), scale: 0 };
	if (typeof value !== "string") return whole(0);
	const text = decimalText.exec(value)?.[1];
	return text ? fromText(text) : whole(toInt(value));
}

function whole(value: number | bigint): Decimal {
	return { units: BigInt(value), scale: undefined };
}

function fromFloat(value: number): Decimal {
	if (!Number.isFinite(value)) return whole(0);
	if (Number.isInteger(value)) return { units: BigInt(value), scale: 0 };
	const text = String(value);
	return fromText(text.includes("e") ? value.toFixed(20) : text);
}

function fromText(text: string): Decimal {
	const match = written.exec(text);
	if (!match) return { units: 0n, scale: 0 };
	const [, sign, integer = "0", fraction = ""] = match;
	return {
		units: BigInt(`${sign}${integer}${fraction}`),
		scale: fraction.length,
	};
}

/** Back to what Ruby gives out: an Integer, or a Float. */
export function fromDecimal({
	units,
	scale,
}: Decimal): number | bigint | RubyFloat {
	if (scale === undefined) return fromUnits(units);
	return rubyFloat(Number(decimalDigits(units, scale)));
}

/** An Integer, as a number where it fits. */
export function fromUnits(units: bigint): number | bigint {
	const value = Number(units);
	return Number.isSafeInteger(value) ? value : units;
}

function decimalDigits(units: bigint, scale: number): string {
	const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
	const point = digits.length - scale;
	return `${units < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point) || "0"}`;
}

/** Two numbers in the same units. */
export function align(
	left: Decimal,
	right: Decimal,
): { left: bigint; right: bigint; scale: number | undefined } {
	const scale =
		left.scale === undefined && right.scale === undefined
			? undefined
			: Math.max(left.scale ?? 0, right.scale ?? 0);
	return {
		left: unitsAt(left, scale ?? 0),
		right: unitsAt(right, scale ?? 0),
		scale,
	};
}

function unitsAt({ units, scale = 0 }: Decimal, wanted: number): bigint {
	return units * 10n ** BigInt(wanted - scale);
}

/** Division towards minus infinity, as Ruby's Integers divide. */
export function floorDivide(left: bigint, right: bigint): bigint {
	const quotient = left / right;
	return left % right !== 0n && left < 0n !== right < 0n
		? quotient - 1n
		: quotient;
}
