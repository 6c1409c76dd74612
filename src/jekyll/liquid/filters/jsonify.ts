import { Drop } from "../values/drop.ts";
import { entriesOf, isHash } from "../values/kinds.ts";
import { isNumeric } from "../values/numeric.ts";
import { toText } from "../values/to-string.ts";

/** From this depth on a document's neighbours are shown without theirs: `page.next.next …` would never end. */
const collapsing = 2;
const neighbours: ReadonlySet<unknown> = new Set(["next", "previous"]);
const leftOutOfNeighbours: ReadonlySet<unknown> = new Set([
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

/** A drop's properties as Jekyll's `hash_for_json` gives them at such a depth. */
function dropEntries(drop: Drop, depth: number): [unknown, unknown][] {
	return entriesIn(drop).map(([key, value]) =>
		depth >= collapsing && neighbours.has(key) && value instanceof Drop
			? [key, new Map(entriesIn(value).filter(isShownOfNeighbours))]
			: [key, value],
	);
}

function entriesIn(drop: Drop): [unknown, unknown][] {
	return drop.keys().map((key) => [key, drop.get(key)]);
}

function isShownOfNeighbours([key]: readonly [unknown, unknown]): boolean {
	return !leftOutOfNeighbours.has(key);
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
