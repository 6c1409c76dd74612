import { diagnostic } from "../diagnostics/create.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { plainEnglish } from "../words/index.ts";
import { hostTitle } from "./hosts/index.ts";
import { type NotesOptions, readResource } from "./read-resource.ts";
import type { Notes } from "./types.ts";

/** Front matter's keys that hold resources, with the kind and the word for an entry that has no label. */
const KEYS = {
	notes: ["notes", "lecture_notes"],
	lecture_notes: ["notes", "lecture_notes"],
	note_urls: ["notes", "lecture_notes"],
	slides: ["slides", "slides"],
	code: ["code", "code"],
	notebook: ["notebook", "notebook"],
	handout: ["notes", "handout"],
	homework: ["homework", "homework"],
	materials: [],
	links: [],
} as const;

type Key = keyof typeof KEYS;

/** A path or an address: `slides: week one` is text for the course's own layout. */
const ADDRESS = /^(?:https?:)?\/\/\S+$|^[^\s:]*[./][^\s]*$/i;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The resources that front matter names: `notes:`, `slides:`, `code:`, `links:` and their kin, each an address, a map
 * (`url`; `name`, `title` or `label`; `kind`), or a list of those. Truth values and words are left to the layout.
 *
 * @param locate - The place of a key.
 * @returns The warning `notes/invalid-entry` for a map without an address.
 */
export function readFrontMatterNotes(
	data: Fields,
	locate: (key: string) => SourceLocation,
	options: NotesOptions = {},
): Result<Notes[]> {
	const results = (Object.keys(KEYS) as Key[]).flatMap((key) => {
		const value = data[key];
		const items = Array.isArray(value) ? value : [value];
		return items.map((item) => readItem(item, key, locate(key), options));
	});
	return ok(
		results.flatMap(({ value }) => (value ? [value] : [])),
		results.flatMap(({ diagnostics }) => diagnostics),
	);
}

function readItem(
	item: unknown,
	key: Key,
	location: SourceLocation,
	options: NotesOptions,
): Result<Notes | undefined> {
	const fields = typeof item === "string" ? { url: item } : item;
	if (typeof fields !== "object" || fields === null) return ok(undefined);
	const { url, href, link, name, title, label, kind } = fields as Fields;
	const address = [url, href, link].find((value) => typeof value === "string");
	if (typeof address !== "string" || !ADDRESS.test(address.trim()))
		return typeof item === "string"
			? ok(undefined)
			: invalid(item, key, location);
	const [keyKind, keyWord] = KEYS[key];
	const { language = plainEnglish } = options;
	const written = [name, title, label].find(
		(value) => typeof value === "string" && value.trim(),
	);
	const named =
		typeof written === "string" ? written : keyWord && language.say(keyWord);
	const resource = readResource(
		address.trim(),
		{
			label: named ?? "",
			kind: isKind(kind) ? kind : keyKind,
			location,
		},
		options,
	);
	return ok(
		named ? resource : { ...resource, label: nameOf(resource, address) },
	);
}

function invalid(item: unknown, key: string, location: SourceLocation) {
	const found = JSON.stringify(item)?.slice(0, 60);
	const message = `An entry of \`${key}\` should be an address or a map with \`url\`, found ${found}.`;
	return ok(undefined, [diagnostic("notes/invalid-entry", message, location)]);
}

function isKind(value: unknown): value is Notes["kind"] {
	return (
		typeof value === "string" &&
		/^(?:notes|slides|code|notebook|data|homework|other)$/.test(value)
	);
}

/** The file's name, or the host's. */
function nameOf(resource: Notes, address: string): string {
	const [path = ""] = address.split(/[?#]/, 1);
	const file = /\/([^/]+\.[a-z]\w{0,5})$/i.exec(path)?.[1];
	return file ?? hostTitle(resource.host, address) ?? address;
}
