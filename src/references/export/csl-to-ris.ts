import { named } from "../names/others.ts";
import type { CslItem, CslName } from "../types.ts";

/** RIS's type for CSL's, as Zotero and EndNote read it. */
const types: Readonly<Record<string, string>> = {
	"article-journal": "JOUR",
	"article-magazine": "MGZN",
	"article-newspaper": "NEWS",
	article: "UNPB",
	"paper-conference": "CONF",
	book: "BOOK",
	chapter: "CHAP",
	"entry-encyclopedia": "ENCYC",
	thesis: "THES",
	report: "RPRT",
	manuscript: "UNPB",
	webpage: "ELEC",
	"post-weblog": "BLOG",
	software: "COMP",
	dataset: "DATA",
	motion_picture: "VIDEO",
	patent: "PAT",
	standard: "STAND",
};

/** Where the specification of 2011 has the editors; of other types it knows none, and Zotero reads `ED`. */
const editorTags: Readonly<Record<string, string>> = {
	"paper-conference": "A2",
	chapter: "A2",
	"entry-encyclopedia": "A2",
	book: "A3",
};

/** Works as a RIS file, in their order; lines end as RIS wants them, in CR LF. */
export const exportRis = (items: readonly CslItem[]): string =>
	items.map((item) => `${toRis(item)}\r\n`).join("");

/** One work as a RIS record. */
export function toRis(item: CslItem): string {
	return [["TY", types[item.type] ?? "GEN"], ...tags(item), ["ER", ""]]
		.filter(
			([tag, value]) => tag === "ER" || (value !== undefined && value !== ""),
		)
		.map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
		.join("\r\n");
}

const oneLine = (value: unknown): string =>
	String(value ?? "")
		.replace(/<\/?(?:i|b|sup|sub)>/g, "")
		.replace(/\s+/g, " ")
		.trimEnd();

type Tag = readonly [string, unknown];

function tags(item: CslItem): Tag[] {
	const [start, end] = (item.page ?? "").split(/-(?=[^-]*$)/);
	const [year] = item.issued?.["date-parts"]?.[0] ?? [];
	const isPaper = item.type === "paper-conference";
	return [
		["ID", item.id],
		...names("AU", item.author),
		...names(editorTags[item.type] ?? "ED", item.editor),
		...names("A4", item.translator as readonly CslName[] | undefined),
		["TI", item.title],
		["T2", item["container-title"]],
		["C3", isPaper ? item["container-title"] : ""],
		["T3", item["collection-title"]],
		["PY", year ?? item.issued?.literal],
		["DA", date(item, isPaper)],
		["VL", item.volume],
		["IS", item.issue],
		["SP", start],
		["EP", end],
		["ET", item.edition],
		["SE", item["chapter-number"]],
		["PB", item.publisher],
		["CY", item["publisher-place"]],
		["DO", item.DOI],
		["UR", item.URL],
		["SN", item.ISBN],
		["AN", item.PMID],
		["M1", isPaper ? item.issue : item.number],
		["M3", item.genre],
		["DB", item.archive],
		["C7", item.archive_location ?? (isPaper ? item.number : "")],
		["C1", item.version],
		["N1", item.note],
	];
}

const names = (tag: string, list: readonly CslName[] | undefined): Tag[] =>
	named(list).map((name): Tag => [tag, nameOf(name)]);

const nameOf = (name: CslName): string =>
	name.literal ??
	[
		[name["non-dropping-particle"], name.family].filter(Boolean).join(" "),
		name.given,
		name.suffix,
	]
		.filter(Boolean)
		.join(", ");

/** `2015/05/28/`: year, month and day, each with its slash; a paper's year alone too, for its `PY` is the conference's. */
function date(item: CslItem, isPaper: boolean): string | undefined {
	const [year, month, day] = item.issued?.["date-parts"]?.[0] ?? [];
	if (!year || !(month || isPaper)) return undefined;
	const two = (number: number | undefined): string =>
		number ? String(number).padStart(2, "0") : "";
	return `${year}/${two(month)}/${two(day)}/`;
}
