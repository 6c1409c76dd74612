import { type Node, type Place, Text } from "../runtime/node.ts";

/** A place's text, as the author wrote it. */
export function textAsWritten(place: Place, text: string): Node {
	return new Text(place, text.slice(place.offset, place.offset + place.length));
}

export function lineBreaks(text: string, end: number): number {
	let count = 0;
	for (
		let at = text.indexOf("\n");
		at >= 0 && at < end;
		at = text.indexOf("\n", at + 1)
	)
		count++;
	return count;
}
