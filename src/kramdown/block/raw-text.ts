import { Element } from "../element.ts";
import type { TextScanner } from "../text-scanner.ts";

/** Text to be read by the span rules, with the place where it begins in `scanner`. */
export function rawText(
	scanner: TextScanner,
	start: number,
	text: string,
): Element {
	return new Element("raw_text", text, scanner.place(start).line, {
		map: scanner.map,
		firstLine: scanner.mapLine(start),
		firstColumn: scanner.mapColumn(start),
	});
}
