import { Drop } from "../values/drop.ts";
import { entriesOf, isHash } from "../values/kinds.ts";
import { isNumeric } from "../values/numeric.ts";
import { toText } from "../values/to-string.ts";

/** How deep drops may hold drops: `page.next.next …` would never end. */
const deepest = 6;

/** Ruby's `to_json`: no spaces, only what must be escaped is, times as Ruby prints them. */
export function jsonify(value: unknown, depth = 0): string {
	if (value === null || value === undefined) return "null";
	if (typeof value === "boolean") return String(value);
	if (isNumeric(value)) return toText(value);
	if (Array.isArray(value))
		return `[${value.map((item) => jsonify(item, depth)).join(",")}]`;
	if (value instanceof Drop)
		return depth < deepest ? object(entriesOf(value), depth + 1) : "null";
	return isHash(value) ? object(entriesOf(value), depth) : quote(toText(value));
}

function object(
	entries: readonly (readonly [unknown, unknown])[],
	depth: number,
): string {
	const pairs = entries.map(
		([key, value]) => `${quote(toText(key))}:${jsonify(value, depth)}`,
	);
	return `{${pairs.join(",")}}`;
}

function quote(text: string): string {
	return JSON.stringify(text);
}
