import type { BibtexEntry } from "../bibtex/types.ts";
import { OTHERS } from "../names/others.ts";
import type { CslDate, CslItem, CslName } from "../types.ts";
import { tex } from "./tex.ts";

/** BibTeX's type for CSL's, as every BibTeX program knows it. */
const types: Readonly<Record<string, string>> = {
	"article-journal": "article",
	"article-magazine": "article",
	"article-newspaper": "article",
	article: "misc",
	"paper-conference": "inproceedings",
	book: "book",
	chapter: "incollection",
	"entry-encyclopedia": "incollection",
	thesis: "phdthesis",
	report: "techreport",
	manuscript: "unpublished",
	webpage: "online",
	"post-weblog": "online",
	post: "online",
};

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Works as a BibTeX file, in their order. TeX's own characters are escaped, `$…$` is left to TeX. */
export const exportBibtex = (items: readonly CslItem[]): string =>
	items.map(toBibtex).join("\n");

/** One work as a BibTeX entry, a line a field. */
export function toBibtex(item: CslItem): string {
	const { type, key, fields } = cslToEntry(item);
	const lines = [...fields].map(
		([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`}`,
	);
	return `@${type}{${key},\n${lines.join(",\n")}\n}\n`;
}

/** One work as what a BibTeX file would hold of it. */
export function cslToEntry(item: CslItem): BibtexEntry {
	const type = typeOf(item);
	const fields = new Map<string, string>();
	const add = (name: string, value: string | undefined): void => {
		if (value) fields.set(name, value);
	};
	addWork(item, add);
	if (item.type !== "article")
		add(containerField(type), tex(item["container-title"]));
	add("volume", tex(item.volume));
	add("number", tex(item.issue ?? ownNumber(item)));
	add("pages", tex(item.page)?.replace(/(?<=\d)-(?=\w)/g, "--"));
	add("chapter", tex(item["chapter-number"]));
	add("edition", tex(item.edition));
	add(publisherField(type), listed(tex(item.publisher)));
	add("address", listed(tex(item["publisher-place"])));
	add("series", tex(item["collection-title"]));
	if (hasOwnGenre(item, type)) add("type", tex(item.genre));
	addIdentifiers(item, add);
	add("urldate", isoDate(item.accessed as CslDate | undefined));
	add("note", tex(item.note));
	return { type, key: item.id, fields, offset: 0 };
}

/** Gives an entry a field, unless there is nothing to say in it. */
type Add = (name: string, value: string | undefined) => void;

const typeOf = (item: CslItem): string =>
	item.type === "thesis" && /master/i.test(String(item.genre))
		? "mastersthesis"
		: (types[item.type] ?? "misc");

function addWork(item: CslItem, add: Add): void {
	const [year, month, day] = item.issued?.["date-parts"]?.[0] ?? [];
	add("title", item.title && `{${tex(item.title)}}`);
	add("author", names(item.author));
	add("editor", names(item.editor));
	add("translator", names(item.translator as readonly CslName[] | undefined));
	add("year", year === undefined ? tex(item.issued?.literal) : String(year));
	add("month", month ? monthNames[month - 1] : undefined);
	add("day", day ? String(day) : undefined);
}

/** biblatex takes `and` for what parts two publishers, unless it stands in braces. */
const listed = (text: string | undefined): string | undefined =>
	text && /\sand\s/i.test(text) ? `{${text}}` : text;

function containerField(type: string): string {
	if (type === "article") return "journal";
	return type === "inproceedings" || type === "incollection"
		? "booktitle"
		: "howpublished";
}

/** Whether the type of the work says more than BibTeX's own does. */
const hasOwnGenre = (item: CslItem, type: string): boolean =>
	type === "techreport" ||
	(type === "phdthesis" && item.genre !== "PhD thesis");

/** A report's number; an arXiv id stands in `eprint`. */
const ownNumber = (item: CslItem): string | undefined =>
	item.number?.startsWith("arXiv:") ? undefined : item.number;

const publisherField = (type: string): string =>
	type.endsWith("thesis")
		? "school"
		: type === "techreport"
			? "institution"
			: "publisher";

function addIdentifiers(item: CslItem, add: Add): void {
	add("doi", item.DOI);
	add("url", item.URL?.replace(/[{}]/g, encodeURIComponent));
	add("isbn", item.ISBN);
	add("pmid", item.PMID);
	const arxiv =
		item.archive === "arXiv" ? String(item.archive_location ?? "") : "";
	if (!arxiv) return;
	add("eprint", item.version ? `${arxiv}v${String(item.version)}` : arxiv);
	add("archiveprefix", "arXiv");
}

/** `2024-01-12`, for biblatex; BibTeX passes over it. */
function isoDate(date: CslDate | undefined): string | undefined {
	return date?.["date-parts"]?.[0]
		?.map((part) => String(part).padStart(2, "0"))
		.join("-");
}

function names(list: readonly CslName[] | undefined): string | undefined {
	return list?.map(name).join(" and ");
}

function name({
	family,
	given,
	suffix,
	literal,
	"non-dropping-particle": particle,
}: CslName): string {
	if (literal === OTHERS) return OTHERS;
	if (literal !== undefined) return `{${tex(literal)}}`;
	const isBraced = /\s|^\p{Ll}|-\p{Ll}+-/u.test(family ?? "");
	const last = [particle, isBraced ? `{${tex(family)}}` : tex(family)]
		.filter(Boolean)
		.join(" ");
	return [last, suffix && tex(suffix), given && tex(given)]
		.filter(Boolean)
		.join(", ");
}
