import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { parseYamlEvents } from "../front-matter/parse-events.ts";
import { createLineMap, locationAt } from "../source/line-map.ts";
import type { SourceLocation } from "../source/types.ts";

/** Where each key and each entry of a list stands, by its path (`plugins.2`, `lectern.diagnostics`). */
export type Places = ReadonlyMap<string, SourceLocation>;

/** A map or a list that is being read. */
interface Level {
	readonly path: string;
	readonly isMap: boolean;
	/** The key or the number of the entry that is read now. */
	step: string;
	/** Whether a map's next node is a key. */
	awaitsKey: boolean;
}

/**
 * The places in a text that is known to be YAML.
 *
 * What is given twice has the place of the last, which counts.
 */
export function locatePaths(text: string, file: string): Places {
	const places = new Map<string, SourceLocation>();
	const { text: parsed, events } = parseYamlEvents(text);
	const place = createPlacer(text, parsed, file);
	const levels: Level[] = [];
	for (const event of events) {
		if (event.type === EVENT_ID.POP) {
			levels.pop();
			advance(levels.at(-1));
			continue;
		}
		const level = levels.at(-1);
		if (level?.awaitsKey) level.step = keyOf(parsed, event);
		if (level && (level.awaitsKey || !level.isMap))
			places.set(pathOf(level), place(offsetOf(event)));
		const opened = open(level, event);
		if (opened) levels.push(opened);
		else advance(level);
	}
	return places;
}

/** Places of the text as it was parsed in the text as it is written: some of its lines may have moved to the right. */
function createPlacer(
	text: string,
	parsed: string,
	file: string,
): (offset: number) => SourceLocation {
	const map = createLineMap(parsed);
	const written = text.split("\n");
	const moved = parsed.split("\n");
	return (offset) => {
		const { line, column } = locationAt(file, map, offset);
		const [as = "", is = ""] = [moved[line - 1], written[line - 1]];
		const hasMoved = !is.startsWith(as.slice(0, column - 1));
		const shift = hasMoved ? as.length - is.length : 0;
		return { file, line, column: column - shift };
	};
}

function open(above: Level | undefined, { type }: Event): Level | undefined {
	const isMap = type === EVENT_ID.MAPPING;
	if (!isMap && type !== EVENT_ID.SEQUENCE) return undefined;
	const path = above ? `${pathOf(above)}.` : "";
	return { path, isMap, step: "0", awaitsKey: isMap };
}

/** A node has ended. */
function advance(level: Level | undefined): void {
	if (level?.isMap) level.awaitsKey = !level.awaitsKey;
	else if (level) level.step = String(Number(level.step) + 1);
}

function pathOf({ path, step }: Level): string {
	return path + step;
}

function keyOf(text: string, event: Event): string {
	return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
}

function offsetOf(event: Event): number {
	if (event.type === EVENT_ID.SCALAR) return event.valueStart;
	return "start" in event ? event.start : 0;
}
