import {
	defineMappingTag,
	defineScalarTag,
	defineSequenceTag,
	NOT_RESOLVED,
	Schema,
	seqTag,
	strTag,
	type TagDefinition,
} from "js-yaml";
import { isRecord, recordFrom } from "../ruby/record.ts";
import { rubyFloat } from "../ruby/values.ts";
import type { Zone } from "../ruby/zone.ts";
import { readPsychScalar } from "./psych-scalar.ts";

/** Tags that come in these families and that Psych reads as if they weren't there. */
const UNKNOWN_TAGS = ["!", "tag:"] as const;

const nothing = () => false;

/**
 * The one YAML schema: what Ruby's Psych 4 makes of a document when Jekyll 4.3 asks it to.
 *
 * Hashes become records with their keys in order, `<<` merges where it stands, the last of two equal keys wins.
 */
export function psychSchema(zone: Zone): Schema {
	return new Schema([
		plainScalar(zone),
		strTag,
		seqTag,
		hashTag("tag:yaml.org,2002:map"),
		...typedScalars(zone),
		...UNKNOWN_TAGS.flatMap((prefix) => unknownTags(prefix, zone)),
	]);
}

function plainScalar(zone: Zone): TagDefinition {
	return defineScalarTag("tag:yaml.org,2002:psych", {
		implicit: true,
		identify: nothing,
		resolve: (source) => {
			const value = readPsychScalar(source, zone);
			return value === source ? NOT_RESOLVED : value;
		},
	});
}

function typedScalars(zone: Zone): TagDefinition[] {
	const read = (source: string) => readPsychScalar(source, zone);
	const readers: Readonly<Record<string, (source: string) => unknown>> = {
		int: read,
		bool: read,
		null: read,
		timestamp: read,
		float: (source) => rubyFloat(Number(read(source))),
		binary: (source) => Buffer.from(source, "base64").toString("utf8"),
	};
	return Object.entries(readers).map(([name, resolve]) =>
		defineScalarTag(`tag:yaml.org,2002:${name}`, {
			identify: nothing,
			resolve,
		}),
	);
}

function unknownTags(prefix: string, zone: Zone): TagDefinition[] {
	return [
		defineScalarTag(prefix, {
			matchByTagPrefix: true,
			identify: nothing,
			resolve: (source) => readPsychScalar(source, zone),
		}),
		defineSequenceTag<unknown[]>(prefix, {
			matchByTagPrefix: true,
			create: () => [],
			addItem: (list, item) => {
				list.push(item);
			},
			identify: nothing,
		}),
		hashTag(prefix, true),
	];
}

function hashTag(tagName: string, matchByTagPrefix = false): TagDefinition {
	return defineMappingTag<Map<string, unknown>, Record<string, unknown>>(
		tagName,
		{
			matchByTagPrefix,
			create: () => new Map(),
			addPair: (hash, key, value) => {
				if (key === "<<") mergeInto(hash, value);
				else hash.set(keyText(key), value);
				return "";
			},
			has: (hash, key) => hash.has(keyText(key)),
			keys: (hash) => Object.keys(hash),
			get: (hash, key) => hash[keyText(key)],
			finalize: recordFrom,
			identify: nothing,
		},
	);
}

/** Psych merges at once: keys before `<<` are overwritten, keys after it overwrite. Of a list, the first map wins. */
function mergeInto(hash: Map<string, unknown>, value: unknown): void {
	const maps = Array.isArray(value) ? [...value].reverse() : [value];
	if (!maps.every(isRecord)) hash.set("<<", value);
	else
		for (const map of maps)
			for (const [key, item] of Object.entries(map)) hash.set(key, item);
}

/** A key as text; a map or a list as Ruby shows it. */
function keyText(key: unknown): string {
	if (Array.isArray(key)) return `[${key.map(inspect).join(", ")}]`;
	return isRecord(key) ? inspect(key) : key === null ? "" : String(key);
}

function inspect(value: unknown): string {
	if (value === null) return "nil";
	if (typeof value === "string") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(inspect).join(", ")}]`;
	if (!isRecord(value)) return String(value);
	const pairs = Object.entries(value).map(
		([key, item]) => `${JSON.stringify(key)}=>${inspect(item)}`,
	);
	return `{${pairs.join(", ")}}`;
}
