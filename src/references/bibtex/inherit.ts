import type { BibtexEntry } from "./types.ts";

/** What the parent calls its title is the child's container. */
const renamed: Readonly<Record<string, string>> = {
	title: "booktitle",
	subtitle: "booksubtitle",
};
/** What says something about the parent itself. */
const own = new Set([
	"crossref",
	"xref",
	"xdata",
	"ids",
	"shorttitle",
	"sorttitle",
	"abstract",
	"keywords",
	"note",
	"pages",
	"author",
]);
const withinJournal = new Set(["article"]);

/** Parents of parents are followed this far: a circle ends somewhere. */
const DEEPEST = 4;

/** Entries by their keys; keys are the same whatever their capitals, as BibTeX has it. */
export type EntriesByKey = ReadonlyMap<string, BibtexEntry>;

/**
 * An entry with the fields its `crossref` lends it: those it has not itself, the parent's title as its `booktitle`.
 *
 * @returns The entry as it is where it has no `crossref`, or none that an entry answers to.
 * @see btxdoc, section 2.3, and biblatex's manual, appendix B, for what is passed on
 */
export function inherit(
	entry: BibtexEntry,
	entries: EntriesByKey,
	depth = 0,
): BibtexEntry {
	const parent = parentOf(entry, entries);
	if (!parent || depth >= DEEPEST) return entry;
	const fields = new Map(entry.fields);
	const lend = (name: string, value: string): void => {
		if (!fields.has(name)) fields.set(name, value);
	};
	for (const [name, value] of inherit(parent, entries, depth + 1).fields) {
		if (own.has(name)) continue;
		if (withinJournal.has(entry.type) && name === "title")
			lend("journal", value);
		else if (renamed[name] && !parent.fields.has(renamed[name]))
			lend(renamed[name], value);
		else if (!renamed[name]) lend(name, value);
	}
	return { ...entry, fields };
}

/** The key an entry's `crossref` names, if no entry has it. */
export const missingParent = (
	entry: BibtexEntry,
	entries: EntriesByKey,
): string | undefined =>
	entry.fields.has("crossref") && !parentOf(entry, entries)
		? entry.fields.get("crossref")
		: undefined;

const parentOf = (
	entry: BibtexEntry,
	entries: EntriesByKey,
): BibtexEntry | undefined => {
	const key = entry.fields.get("crossref")?.trim();
	return key ? entries.get(key.toLowerCase()) : undefined;
};
