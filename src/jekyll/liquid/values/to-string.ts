import { floatText } from "../../../ruby/core/float-text.ts";
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
