import { cleanAddress } from "../../links/clean-address.ts";
import type { AddressOptions } from "../bibtex/entry-address.ts";
import type { CslItem } from "../types.ts";
import { cslDate } from "./csl-date-value.ts";
import { cslNames } from "./csl-names.ts";
import { cslText } from "./csl-text.ts";

/** CSL's variables under the names that lists of works give them too. */
const synonyms: Readonly<Record<string, string>> = {
	url: "URL",
	link: "URL",
	doi: "DOI",
	isbn: "ISBN",
	issn: "ISSN",
	pmid: "PMID",
	pmcid: "PMCID",
	authors: "author",
	editors: "editor",
	year: "issued",
	date: "issued",
	venue: "container-title",
	journal: "container-title",
	booktitle: "container-title",
	pages: "page",
};

const people: ReadonlySet<string> = new Set([
	"author",
	"editor",
	"translator",
	"container-author",
	"collection-editor",
	"director",
	"interviewer",
	"recipient",
]);
const dates: ReadonlySet<string> = new Set([
	"issued",
	"accessed",
	"original-date",
	"event-date",
	"submitted",
]);

/** A work as a map of CSL variables, without an id where it has none; undefined where it says nothing that names a work. */
export function readCslItem(
	map: Readonly<Record<string, unknown>>,
	{ keepLinks = false }: AddressOptions = {},
): Partial<CslItem> | undefined {
	const item: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(map)) {
		const name = variableOf(key);
		const read = people.has(name)
			? cslNames(value)
			: dates.has(name)
				? cslDate(value)
				: cslText(value);
		if (read !== undefined) item[name] ??= read;
	}
	if (!item.title && !item.author && !item.DOI && !item.URL) return undefined;
	if (item.URL && !keepLinks) item.URL = cleanAddress(String(item.URL));
	item.type ??= typeOf(item);
	return item;
}

/** `container_title` and `Container-Title` are `container-title`; `DOI` stays in capitals. */
function variableOf(key: string): string {
	const small = key.toLowerCase();
	if (small.startsWith("archive_")) return small;
	const name = small.replaceAll("_", "-");
	return synonyms[name] ?? name;
}

/** What a work is that does not say so. */
function typeOf(item: Readonly<Record<string, unknown>>): string {
	if (item["container-title"]) return "article-journal";
	if (item.publisher) return "book";
	return item.URL ? "webpage" : "document";
}
