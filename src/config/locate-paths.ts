import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
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
	const lines = createLineMap(text);
	const levels: Level[] = [];
	for (const event of parseEvents(text, { maxDepth: 200 })) {
		if (event.type === EVENT_ID.POP) {
			levels.pop();
			advance(levels.at(-1));
			continue;
		}
		const level = levels.at(-1);
		if (level?.awaitsKey) level.step = keyOf(text, event);
		if (level && (level.awaitsKey || !level.isMap))
			places.set(pathOf(level), locationAt(file, lines, offsetOf(event)));
		const opened = open(level, event);
		if (opened) levels.push(opened);
		else advance(level);
	}
	return places;
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
