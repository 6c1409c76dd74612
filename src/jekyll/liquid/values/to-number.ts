import { RubyFloat } from "../../../ruby/values.ts";
import { LiquidFault } from "../runtime/fault.ts";
import { isNumeric } from "./numeric.ts";
import { toText } from "./to-string.ts";

const leadingInteger = /^[ \t\r\n\f\v]*([+-]?\d+(?:_\d+)*)/;
const wholeInteger =
	/^[ \t\r\n\f\v]*([+-]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]*|[1-9]\d*(?:_\d+)*)[ \t\r\n\f\v]*$/;
const leadingFloat =
	/^[ \t\r\n\f\v]*[+-]?\d+(?:_\d+)*(?:\.\d+)?(?:[eE][+-]?\d+)?/;

/** Ruby's `to_i`: what a text begins with, 0 where that is no number. */
export function toInt(value: unknown): number {
	if (typeof value === "number") return Math.trunc(value);
	if (value instanceof RubyFloat) return Math.trunc(value.valueOf());
	if (value instanceof Date) return Math.floor(value.getTime() / 1000);
	if (typeof value !== "string") return 0;
	const digits = leadingInteger.exec(value)?.[1];
	return digits ? Number(digits.replaceAll("_", "")) + 0 : 0;
}

/** Ruby's `to_f`. */
export function toFloat(value: unknown): number {
	if (isNumeric(value)) return Number(value);
	if (typeof value !== "string") return 0;
	const digits = leadingFloat.exec(value)?.[0];
	return digits ? Number(digits.replaceAll("_", "")) : 0;
}

/** Ruby Liquid's `Utils.to_integer`: an Integer, or a text that is one and nothing else; else a fault. */
export function toInteger(value: unknown): number {
	if (typeof value === "number" && Number.isInteger(value)) return value;
	const match = wholeInteger.exec(toText(value));
	if (!match)
		throw new LiquidFault(
			`Expected a whole number, found \`${toText(value)}\`.`,
		);
	return (match[1] === "-" ? -1 : 1) * readDigits(match[2] as string);
}

function readDigits(digits: string): number {
	const isOctal = /^0\d/.test(digits);
	return Number(isOctal ? `0o${digits.slice(1)}` : digits.replaceAll("_", ""));
}
