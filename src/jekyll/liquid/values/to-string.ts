import { timeText } from "../../../ruby/time/clock.ts";
import { RubyFloat } from "../../../ruby/values.ts";
import { inspect } from "./inspect.ts";
import { isHash } from "./kinds.ts";

/** Ruby's `to_s`. Arrays and Hashes print as `inspect` does. */
export function toText(value: unknown): string {
	if (typeof value === "string") return value;
	if (value === null || value === undefined) return "";
	if (typeof value === "number") return numberText(value);
	if (value instanceof RubyFloat) return floatText(value.valueOf());
	if (value instanceof Date) return timeText(value);
	if (Array.isArray(value) || isHash(value)) return inspect(value);
	return String(value);
}

/** What `{{ value }}` prints: arrays as their items one after the other. */
export function toOutput(value: unknown): string {
	if (typeof value === "string") return value;
	return Array.isArray(value) ? joinItems(value, "") : toText(value);
}

/** Ruby's `Array#join`: arrays in arrays are joined too. */
export function joinItems(items: readonly unknown[], glue: string): string {
	return items
		.map((item) => (Array.isArray(item) ? joinItems(item, glue) : toText(item)))
		.join(glue);
}

function numberText(value: number): string {
	return Number.isSafeInteger(value) ? String(value) : floatText(value);
}

/** Ruby's `Float#to_s`: always a point, exponents from 1e16 on and below 1e-4. */
function floatText(value: number): string {
	if (!Number.isFinite(value))
		return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
	const size = Math.abs(value);
	if (size !== 0 && (size >= 1e16 || size < 1e-4)) return exponentText(value);
	const text = Object.is(value, -0) ? "-0" : String(value);
	return text.includes(".") ? text : `${text}.0`;
}

function exponentText(value: number): string {
	const [digits = "", exponent = ""] = value.toExponential().split("e");
	const sign = exponent.startsWith("-") ? "-" : "+";
	const power = exponent.replace(/^[+-]/, "").padStart(2, "0");
	return `${digits.includes(".") ? digits : `${digits}.0`}e${sign}${power}`;
}
