import { expandPages } from "../locators/pages.ts";
import type { CslItem, CslName } from "../types.ts";
import { readBibtexNames } from "./bibtex-names.ts";
import { readArxiv } from "./csl-arxiv.ts";
import { dateOf, isoDate } from "./csl-date.ts";
import { cslType, genreOf } from "./csl-type.ts";
import { type AddressOptions, addressOf } from "./entry-address.ts";
import { texToText } from "./tex-to-text.ts";
import type { BibtexEntry } from "./types.ts";

/**
 * An entry, with what its `crossref` lends it, as CSL. Journals that are arXiv make a preprint; fields CSL has no
 * variable for are left out.
 */
export function bibtexToCsl(
	entry: BibtexEntry,
	options: AddressOptions = {},
): CslItem {
	const field = (name: string): string | undefined => {
		const value = entry.fields.get(name);
		return value === undefined ? undefined : texToText(value) || undefined;
	};
	const arxiv = readArxiv(entry, field);
	const type = arxiv.isPreprint ? "article" : cslType(entry);
	const item: Record<string, unknown> = {
		id: entry.key,
		type,
		title: titleOf(entry, "title", "subtitle"),
		author: names(entry, "author"),
		editor: names(entry, "editor"),
		translator: names(entry, "translator"),
		issued: dateOf(entry),
		"container-title": arxiv.isPreprint
			? "arXiv"
			: (field("journal") ??
				field("journaltitle") ??
				titleOf(entry, "booktitle", "booksubtitle") ??
				field("maintitle")),
		"collection-title": field("series"),
		volume: field("volume"),
		...numbers(type, field),
		page: pagesOf(field),
		publisher:
			field("publisher") ??
			field("school") ??
			field("institution") ??
			field("organization"),
		"publisher-place": field("address") ?? field("location"),
		edition: field("edition")?.replace(/^(\d+)(?:st|nd|rd|th)$/, "$1"),
		"chapter-number": field("chapter"),
		genre:
			genreOf(entry, field("type")) ??
			(arxiv.isPreprint ? "preprint" : undefined),
		...addressOf(entry, field, options),
		accessed: isoDate(field("urldate") ?? ""),
		ISBN: field("isbn"),
		ISSN: field("issn"),
		PMID: field("pmid"),
		abstract: field("abstract"),
		note: field("note"),
		...arxiv.variables,
	};
	return Object.fromEntries(
		Object.entries(item).filter(([, value]) => value !== undefined),
	) as CslItem;
}

type Field = (name: string) => string | undefined;

function titleOf(
	{ fields }: BibtexEntry,
	main: string,
	sub: string,
): string | undefined {
	const title = texToText(fields.get(main) ?? "", true);
	const subtitle = texToText(fields.get(sub) ?? "", true);
	return (subtitle ? `${title}: ${subtitle}` : title) || undefined;
}

function names(entry: BibtexEntry, name: string): CslName[] | undefined {
	const list = readBibtexNames(entry.fields.get(name) ?? "");
	return list.length > 0 ? list : undefined;
}

/** `number` is an article's issue, a report's or preprint's number. */
const numbers = (
	type: string,
	field: Field,
): Record<string, string | undefined> =>
	type === "article-journal" || type === "paper-conference" || field("issue")
		? { issue: field("issue") ?? field("number") }
		: { number: field("number") };

function pagesOf(field: Field): string | undefined {
	const pages = field("pages") ?? field("eid") ?? field("article-number");
	return pages ? expandPages(pages) : undefined;
}
