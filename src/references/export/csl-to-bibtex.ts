import { OTHERS } from "../others.ts";
import type { CslDate, CslItem, CslName } from "../types.ts";

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
	const fields = Object.entries(fieldsOf(item)).filter(
		([, value]) => value !== undefined && value !== "",
	);
	const lines = fields.map(
		([name, value]) => `  ${name} = ${name === "month" ? value : `{${value}}`}`,
	);
	return `@${typeOf(item)}{${item.id},\n${lines.join(",\n")}\n}\n`;
}

const typeOf = (item: CslItem): string =>
	item.type === "thesis" && /master/i.test(String(item.genre))
		? "mastersthesis"
		: (types[item.type] ?? "misc");

type Fields = Record<string, string | undefined>;

function fieldsOf(item: CslItem): Fields {
	const type = typeOf(item);
	const [year, month, day] = item.issued?.["date-parts"]?.[0] ?? [];
	return {
		title: item.title && `{${tex(item.title)}}`,
		author: names(item.author),
		editor: names(item.editor),
		translator: names(item.translator as readonly CslName[] | undefined),
		year: year === undefined ? tex(item.issued?.literal) : String(year),
		month: month ? monthNames[month - 1] : undefined,
		day: day ? String(day) : undefined,
		...containerFields(item, type),
		volume: tex(item.volume),
		number: tex(item.issue ?? ownNumber(item)),
		pages: tex(item.page)?.replace(/(?<=\d)-(?=\w)/g, "--"),
		chapter: tex(item["chapter-number"]),
		edition: tex(item.edition),
		[publisherField(type)]: tex(item.publisher),
		address: tex(item["publisher-place"]),
		series: tex(item["collection-title"]),
		type:
			type === "techreport" ||
			(type === "phdthesis" && item.genre !== "PhD thesis")
				? tex(item.genre)
				: undefined,
		...identifiers(item),
		urldate: isoDate(item.accessed as CslDate | undefined),
		note: tex(item.note),
	};
}

function containerFields(item: CslItem, type: string): Fields {
	const title = tex(item["container-title"]);
	if (item.type === "article") return {};
	if (type === "article") return { journal: title };
	return type === "inproceedings" || type === "incollection"
		? { booktitle: title }
		: { howpublished: title };
}

/** A report's number; an arXiv id stands in `eprint`. */
const ownNumber = (item: CslItem): string | undefined =>
	item.number?.startsWith("arXiv:") ? undefined : item.number;

const publisherField = (type: string): string =>
	type.endsWith("thesis")
		? "school"
		: type === "techreport"
			? "institution"
			: "publisher";

function identifiers(item: CslItem): Fields {
	const arxiv =
		item.archive === "arXiv" ? String(item.archive_location ?? "") : "";
	return {
		doi: item.DOI,
		url: item.URL?.replace(/[{}]/g, encodeURIComponent),
		isbn: item.ISBN,
		pmid: item.PMID,
		...(arxiv
			? {
					eprint: item.version ? `${arxiv}v${String(item.version)}` : arxiv,
					archiveprefix: "arXiv",
				}
			: {}),
	};
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
	const last = [
		particle,
		/\s|^\p{Ll}/u.test(family ?? "") ? `{${tex(family)}}` : tex(family),
	]
		.filter(Boolean)
		.join(" ");
	return (
		[last, suffix && tex(suffix), given && tex(given)]
			.filter(Boolean)
			.join(", ") + (given || suffix ? "" : ",")
	);
}

const special: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\{",
	"}": "\\}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
	"\u00a0": "~",
};

/** Text with TeX's special characters escaped; formulas stay, CSL's tags become commands. */
export function tex(value: unknown): string | undefined {
	if (value === undefined || value === null) return undefined;
	return String(value)
		.split(/(\$[^$\s](?:[^$]*[^$\s])?\$)/)
		.map((piece, at) => (at % 2 === 1 ? piece : escapeTex(piece)))
		.join("");
}

const escapeTex = (text: string): string =>
	text
		.replace(/[\\{}~^\u00a0]/g, (character) => special[character] ?? character)
		.replace(/[&%$#_]/g, "\\$&")
		.replace(/<i>(.*?)<\/i>/g, "\\emph{$1}")
		.replace(/<b>(.*?)<\/b>/g, "\\textbf{$1}")
		.replace(/<sup>(.*?)<\/sup>/g, "\\textsuperscript{$1}")
		.replace(/<sub>(.*?)<\/sub>/g, "\\textsubscript{$1}");
