import { asciiFirst } from "../../../ascii-first.ts";
import { timeText } from "../../../ruby/time/clock.ts";
import { RubyDate } from "../../../ruby/values.ts";
import { Drop } from "./drop.ts";
import { entriesOf, isHash } from "./kinds.ts";
import { toText } from "./to-string.ts";

const named: ReadonlyMap<string, string> = new Map([
	["\n", "\\n"],
	["\t", "\\t"],
	["\r", "\\r"],
	["\f", "\\f"],
	["\v", "\\v"],
	["\b", "\\b"],
	["\x07", "\\a"],
	["\x1b", "\\e"],
	['"', '\\"'],
	["\\", "\\\\"],
]);
const escaped = asciiFirst(
	/["\\]|#(?=[{$@])|[^ -~]/g,
	() => /["\\]|#(?=[{$@])|\p{C}/gu,
);

/** Ruby's `inspect`. */
export function inspect(value: unknown): string {
	if (value === null || value === undefined) return "nil";
	if (typeof value === "string") return inspectString(value);
	if (value instanceof RubyDate) return inspectDay(value);
	if (value instanceof Date) return timeText(value);
	if (Array.isArray(value)) return `[${value.map(inspect).join(", ")}]`;
	if (isHash(value)) return inspectHash(entriesOf(value));
	if (value instanceof Drop) return value.toString();
	return toText(value);
}

/** Ruby shows a Date with its Julian day. */
function inspectDay(day: RubyDate): string {
	const julian = Math.round(day.getTime() / 86_400_000) + 2_440_588;
	return `#<Date: ${day} ((${julian}j,0s,0n),+0s,2299161j)>`;
}

function inspectHash(
	entries: readonly (readonly [unknown, unknown])[],
): string {
	const pairs = entries.map(
		([key, value]) => `${inspect(key)}=>${inspect(value)}`,
	);
	return `{${pairs.join(", ")}}`;
}

function inspectString(text: string): string {
	return `"${text.replace(escaped(text), escapeSign)}"`;
}

function escapeSign(sign: string): string {
	if (sign === "#") return "\\#";
	const name = named.get(sign);
	if (name) return name;
	const code = sign.codePointAt(0) as number;
	const digits = code.toString(16).toUpperCase();
	if (code < 0x80) return `\\x${digits.padStart(2, "0")}`;
	return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
