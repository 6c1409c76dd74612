import { Drop } from "../values/drop.ts";
import { entriesOf, isHash } from "../values/kinds.ts";
import { isNumeric } from "../values/numeric.ts";
import { toText } from "../values/to-string.ts";

/** Where a document's neighbours stop showing theirs: `page.next.next …` would never end. */
const collapsed = 2;
const withoutNeighbours: ReadonlySet<unknown> = new Set([
	"content",
	"output",
	"excerpt",
	"next",
	"previous",
]);

/** Ruby's `to_json`: no spaces, only what must be escaped is, times as Ruby prints them. */
export function jsonify(value: unknown, depth = 0): string {
	if (value === null || value === undefined) return "null";
	if (typeof value === "boolean") return String(value);
	if (isNumeric(value)) return toText(value);
	if (Array.isArray(value))
		return `[${value.map((item) => jsonify(item, depth + 1)).join(",")}]`;
	if (value instanceof Drop)
		return object(dropEntries(value, depth), depth + 1);
	return isHash(value)
		? object(entriesOf(value), depth + 1)
		: JSON.stringify(toText(value));
}

/** A drop that stands deep leaves out what would lead deeper. */
function dropEntries(drop: Drop, depth: number): [unknown, unknown][] {
	const keys =
		depth < collapsed
			? drop.keys()
			: drop.keys().filter((key) => !withoutNeighbours.has(key));
	return keys.map((key) => [key, drop.get(key)]);
}

function object(
	entries: readonly (readonly [unknown, unknown])[],
	depth: number,
): string {
	const pairs = entries.map(
		([key, value]) => `${JSON.stringify(toText(key))}:${jsonify(value, depth)}`,
	);
	return `{${pairs.join(",")}}`;
}
