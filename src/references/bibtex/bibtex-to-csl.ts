import { identifyUrl } from "../identify-url.ts";
import { monthNumber } from "../months.ts";
import { expandPages } from "../pages.ts";
import type { CslDate, CslItem } from "../types.ts";
import { readBibtexNames } from "./bibtex-names.ts";
import type { BibtexEntry } from "./parse-bibtex.ts";
import { texToText } from "./tex-to-text.ts";

/** CSL's type by BibTeX's and biblatex's. */
const types: Readonly<Record<string, string>> = {
	article: "article-journal",
	inproceedings: "paper-conference",
	conference: "paper-conference",
	proceedings: "book",
	book: "book",
	booklet: "book",
	inbook: "chapter",
	incollection: "chapter",
	phdthesis: "thesis",
	mastersthesis: "thesis",
	thesis: "thesis",
	techreport: "report",
	report: "report",
	manual: "book",
	unpublished: "manuscript",
	online: "webpage",
	electronic: "webpage",
	www: "webpage",
	software: "software",
	dataset: "dataset",
	patent: "patent",
	video: "motion_picture",
	collection: "book",
	mvbook: "book",
};

/** An entry as CSL. Journals that are arXiv make a preprint; fields CSL has no variable for are left out. */
export function bibtexToCsl(entry: BibtexEntry): CslItem {
	const field = (name: string): string | undefined => {
		const value = entry.fields.get(name);
		return value === undefined ? undefined : texToText(value) || undefined;
	};
	const arxiv = readArxiv(entry, field);
	const type = arxiv.isPreprint ? "article" : typeOf(entry);
	const item: Record<string, unknown> = {
		id: entry.key,
		type,
		title: titleOf(entry),
		author: names(entry, "author"),
		editor: names(entry, "editor"),
		translator: names(entry, "translator"),
		issued: dateOf(entry),
		"container-title": arxiv.isPreprint
			? "arXiv"
			: (field("journal") ??
				field("journaltitle") ??
				field("booktitle") ??
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
		genre: genreOf(entry, field) ?? (arxiv.isPreprint ? "preprint" : undefined),
		DOI: field("doi")?.replace(
			/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i,
			"",
		),
		URL:
			entry.fields
				.get("url")
				?.replace(/\\([%_#&])/g, "$1")
				.trim() ?? howPublished(entry),
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

function typeOf(entry: BibtexEntry): string {
	const known = types[entry.type];
	if (known) return known;
	if (entry.fields.has("journal")) return "article-journal";
	return entry.fields.has("url") || entry.fields.has("howpublished")
		? "webpage"
		: "document";
}

function titleOf(entry: BibtexEntry): string | undefined {
	const title = texToText(entry.fields.get("title") ?? "", true);
	const subtitle = texToText(entry.fields.get("subtitle") ?? "", true);
	return (subtitle ? `${title}: ${subtitle}` : title) || undefined;
}

const names = (entry: BibtexEntry, name: string) => {
	const list = readBibtexNames(entry.fields.get(name) ?? "");
	return list.length > 0 ? list : undefined;
};

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

function dateOf(entry: BibtexEntry): CslDate | undefined {
	const date = texToText(entry.fields.get("date") ?? "");
	const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
	if (iso) return { "date-parts": [iso.slice(1).filter(Boolean).map(Number)] };
	const year = texToText(entry.fields.get("year") ?? "");
	const digits = /\d{4}/.exec(year)?.[0];
	if (!digits) return year ? { literal: year } : undefined;
	const written = texToText(entry.fields.get("month") ?? "");
	const month = /^\d{1,2}$/.test(written)
		? Number(written)
		: monthNumber(/\p{L}+/u.exec(written)?.[0] ?? "");
	const day = Number(
		/\b\d{1,2}\b/.exec(
			entry.fields.get("day") ??
				(month && /\p{L}/u.test(written) ? written : ""),
		)?.[0] ?? 0,
	);
	return {
		"date-parts": [
			[
				Number(digits),
				...(month ? [month] : []),
				...(month && day ? [day] : []),
			],
		],
	};
}

function genreOf(entry: BibtexEntry, field: Field): string | undefined {
	if (field("type")) return field("type");
	if (entry.type === "phdthesis") return "PhD thesis";
	if (entry.type === "mastersthesis") return "Master's thesis";
	return entry.type === "techreport" ? "Technical report" : undefined;
}

const howPublished = (entry: BibtexEntry): string | undefined =>
	/https?:\/\/[^\s{}\\]+/.exec(entry.fields.get("howpublished") ?? "")?.[0];

/** An arXiv id out of `eprint`, or out of a journal that says `arXiv preprint arXiv:…`. */
function readArxiv(
	entry: BibtexEntry,
	field: Field,
): { isPreprint: boolean; variables: Record<string, unknown> } {
	const archive = field("archiveprefix") ?? field("eprinttype");
	const eprint =
		/^arxiv$/i.test(archive ?? "") ||
		/^\d{4}\.\d{4,5}/.test(field("eprint") ?? "")
			? field("eprint")
			: undefined;
	const journal = field("journal") ?? field("volume") ?? "";
	const inJournal =
		/(?:arxiv|corr|abs)\D{0,20}?((?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7}))(v\d+)?/i.exec(
			journal,
		);
	const id = (
		eprint ??
		inJournal?.[1] ??
		identifyUrl(entry.fields.get("url") ?? "").arxiv
	)?.replace(/^arxiv:/i, "");
	const isPreprint =
		id !== undefined &&
		(/arxiv|corr/i.test(field("journal") ?? "") ||
			(!entry.fields.has("journal") &&
				!entry.fields.has("booktitle") &&
				!types[entry.type]?.startsWith("book")));
	const [bare, version] = (id ?? "").split(/v(?=\d+$)/);
	return {
		isPreprint,
		variables: bare
			? {
					archive: "arXiv",
					archive_location: bare,
					...(isPreprint ? { number: `arXiv:${bare}`, volume: undefined } : {}),
					...(version ? { version } : {}),
				}
			: {},
	};
}
