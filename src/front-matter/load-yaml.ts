import {
	constructFromEvents,
	EVENT_ID,
	type Event,
	getScalarValue,
	type Schema,
	YAMLException,
} from "js-yaml";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { createLineMap, locationAt } from "../source/line-map.ts";
import type { SourceLocation } from "../source/types.ts";
import { explainYaml } from "./explain-yaml.ts";
import { parseYamlEvents } from "./parse-events.ts";
import { type PlainMap, readPlainMap } from "./plain-map.ts";

export interface YamlSource {
	/** Path for diagnostics. */
	readonly file: string;
	/** The line of the file on which the YAML begins, from 1. */
	readonly firstLine?: number;
	readonly schema: Schema;
}

/** A YAML document and where the keys of its outermost map stand. */
export interface YamlDocument {
	/** `undefined` where the text is no YAML. */
	readonly value: unknown;
	readonly places: ReadonlyMap<string, SourceLocation>;
}

/**
 * Read a YAML document as Ruby's Psych does.
 *
 * @returns The value (`null` for an empty document) and the places of its keys, with
 *   - `front-matter/invalid-yaml`: no YAML; the value is `undefined`;
 *   - `front-matter/duplicate-key`: a key of the outermost map given twice; the last one counts.
 */
export function loadYaml(
	text: string,
	source: YamlSource,
): Result<YamlDocument> {
	const map = readPlainMap(text, source.schema);
	return map ? ok(locate(map, source)) : loadAnyYaml(text, source);
}

function locate(
	{ value, lines }: PlainMap,
	{ file, firstLine = 1 }: YamlSource,
): YamlDocument {
	const places = new Map<string, SourceLocation>();
	for (const [key, line] of lines)
		places.set(key, { file, line: firstLine + line, column: 1 });
	return { value, places };
}

/** The same by js-yaml, which reads all of YAML. */
export function loadAnyYaml(
	text: string,
	source: YamlSource,
): Result<YamlDocument> {
	try {
		const { text: parsed, events } = parseYamlEvents(text);
		const [value = null] = constructFromEvents(events, {
			source: parsed,
			schema: source.schema,
			json: true,
		});
		const { places, diagnostics } = locateKeys(parsed, events, source);
		return ok({ value, places }, diagnostics);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return ok({ value: undefined, places: new Map() }, [
			invalidYaml(error, text, source),
		]);
	}
}

function invalidYaml(
	error: YAMLException,
	text: string,
	{ file, firstLine = 1 }: YamlSource,
): Diagnostic {
	const { offset, hint } = explainYaml(
		text,
		error.mark?.position ?? 0,
		error.reason,
	);
	return diagnostic(
		"front-matter/invalid-yaml",
		`Expected YAML, found a fault: ${error.reason}.`,
		locationAt(file, createLineMap(text), offset, firstLine),
		hint === undefined ? {} : { hint },
	);
}

function locateKeys(
	text: string,
	events: readonly Event[],
	{ file, firstLine = 1 }: YamlSource,
): {
	places: Map<string, SourceLocation>;
	diagnostics: Diagnostic[];
} {
	const places = new Map<string, SourceLocation>();
	const diagnostics: Diagnostic[] = [];
	const lines = createLineMap(text);
	for (const { key, offset } of outermostKeys(text, events)) {
		const location = locationAt(file, lines, offset, firstLine);
		const first = places.get(key);
		if (first && key !== "<<")
			diagnostics.push(duplicateKey(key, location, first));
		places.set(key, location);
	}
	return { places, diagnostics };
}

function duplicateKey(
	key: string,
	location: SourceLocation,
	first: SourceLocation,
): Diagnostic {
	return diagnostic(
		"front-matter/duplicate-key",
		`The key \`${key}\` is given twice; this one, the last, counts.`,
		location,
		{
			length: key.length,
			related: [{ message: "It was given here before.", location: first }],
		},
	);
}

/** The keys of the first document's outermost map that are plain text, with their offsets. */
function* outermostKeys(
	text: string,
	events: readonly Event[],
): Generator<{ key: string; offset: number }> {
	if (events[1]?.type !== EVENT_ID.MAPPING) return;
	let depth = 0;
	let isKey = true;
	for (const event of events.slice(2)) {
		if (event.type === EVENT_ID.POP) {
			if (depth === 0) return;
			depth--;
			if (depth === 0) isKey = !isKey;
			continue;
		}
		if (depth === 0 && event.type === EVENT_ID.SCALAR && isKey)
			yield { key: getScalarValue(text, event), offset: event.valueStart };
		if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
			depth++;
		else if (depth === 0) isKey = !isKey;
	}
}
