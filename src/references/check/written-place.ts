import type { SourceLocation } from "../../source/types.ts";
import type { LectureReferences } from "../page/works.ts";
import type { Reference } from "../types.ts";

/** A place and how long what is meant there is; without a length the line is meant. */
export interface WrittenPlace {
	readonly location: SourceLocation;
	readonly length?: number;
}

/** So much of a reference's beginning tells it from others in its line. */
const BEGINNING = 12;

/** Where in its file a reference says something; where it begins if that is not to be found. */
export function placeWithin(
	{ location, raw }: Reference,
	said: string,
	{ lineOf }: LectureReferences,
): WrittenPlace {
	const lines = raw.split("\n").length;
	for (let at = 0; at < lines; at++) {
		const place = { ...location, line: location.line + at };
		const line = lineOf?.(place) ?? "";
		const from = at === 0 ? line.indexOf(raw.slice(0, BEGINNING)) : 0;
		const column = line.indexOf(said, Math.max(0, from));
		if (said && column >= 0)
			return {
				location: { ...place, column: column + 1 },
				length: said.length,
			};
	}
	return { location };
}
