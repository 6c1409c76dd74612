import type { BibtexEntry } from "./types.ts";

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
	inreference: "entry-encyclopedia",
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

/** What kind of work an entry is; `@misc` by the fields it has. */
export function cslType({ type, fields }: BibtexEntry): string {
	const known = types[type];
	if (known) return known;
	if (fields.has("journal")) return "article-journal";
	return fields.has("url") || fields.has("howpublished")
		? "webpage"
		: "document";
}

/** biblatex's own words for kinds of theses and reports. */
const biblatexKinds: Readonly<Record<string, string>> = {
	phdthesis: "PhD thesis",
	mathesis: "Master's thesis",
	bathesis: "Bachelor's thesis",
	techreport: "Technical report",
};

/** What the work calls itself: a report's or a thesis's kind. */
export function genreOf(
	{ type }: BibtexEntry,
	written: string | undefined,
): string | undefined {
	if (written) return biblatexKinds[written] ?? written;
	if (type === "phdthesis") return "PhD thesis";
	if (type === "mastersthesis") return "Master's thesis";
	return type === "techreport" ? "Technical report" : undefined;
}
