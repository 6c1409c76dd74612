import { LineMap } from "../line-map.ts";
import { TextScanner } from "../text-scanner.ts";

/** The inside of a list item or a definition, as it is put together line by line. */
export class ItemText {
	text = "";
	readonly #map = LineMap.empty();
	readonly #source: TextScanner;

	constructor(source: TextScanner) {
		this.#source = source;
	}

	/**
	 * Append one or more lines.
	 *
	 * @param pos - Where they begin in the source.
	 * @param removed - How many characters of the first line are left out before them.
	 */
	add(lines: string, pos: number, removed: number): void {
		let index = this.#source.mapLine(pos);
		this.#map.add(
			this.#source.map,
			index++,
			this.#source.mapColumn(pos) + removed,
		);
		for (let at = lines.indexOf("\n"); at >= 0 && at + 1 < lines.length; ) {
			this.#map.add(this.#source.map, index++, 0);
			at = lines.indexOf("\n", at + 1);
		}
		this.text += lines;
	}

	toScanner(): TextScanner {
		return new TextScanner(this.text, this.#map);
	}
}
