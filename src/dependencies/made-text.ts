import { isRecord } from "../ruby/record.ts";
import type { Made } from "./types.ts";

/** Letters from which on a text is worth keeping beside the JSON. */
const long = 256;

/** Where the long texts of a value stand: its properties and their lengths, in UTF-16 units, in the texts' order. */
type Places = readonly (readonly [property: string, length: number])[];

/**
 * What was made as one text: a line of JSON, and behind it the long texts of the value as they are. Escaping a page's
 * HTML, and unescaping it again, would take longer than everything else about keeping it.
 */
export function writeMade({ value, ...how }: Made<unknown>): string {
	const { rest, places, texts } = takeLongTexts(value);
	return [JSON.stringify({ ...how, value: rest, places }), ...texts].join("\n");
}

/** Read what `writeMade` wrote. */
export function readMade(text: string): Made<unknown> {
	const lineEnd = text.indexOf("\n");
	const head = lineEnd < 0 ? text : text.slice(0, lineEnd);
	const { places, ...made }: Made<unknown> & { places: Places } =
		JSON.parse(head);
	if (places.length === 0) return made;
	return {
		...made,
		value: { ...(made.value as object), ...cut(text, lineEnd + 1, places) },
	};
}

function takeLongTexts(value: unknown): {
	rest: unknown;
	places: Places;
	texts: string[];
} {
	if (!isRecord(value)) return { rest: value, places: [], texts: [] };
	const rest: Record<string, unknown> = {};
	const places: [string, number][] = [];
	const texts: string[] = [];
	for (const [property, inner] of Object.entries(value))
		if (typeof inner === "string" && inner.length >= long) {
			places.push([property, inner.length]);
			texts.push(inner);
		} else rest[property] = inner;
	return { rest, places, texts };
}

function cut(
	text: string,
	start: number,
	places: Places,
): Record<string, string> {
	const texts: Record<string, string> = {};
	let from = start;
	for (const [property, length] of places) {
		texts[property] = text.slice(from, from + length);
		from += length + 1;
	}
	return texts;
}
