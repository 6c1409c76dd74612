import { escapeHtml } from "../../html/escape.ts";
import { yearOf } from "../dates/read-date.ts";
import { named } from "../names/others.ts";
import type { CslItem, CslName } from "../types.ts";

const genres: Readonly<Record<string, string>> = {
	"article-journal": "article",
	"paper-conference": "proceeding",
	book: "book",
	chapter: "bookitem",
	report: "report",
	article: "preprint",
};

/**
 * A work as a COinS span, which Zotero's browser button reads.
 *
 * @see https://en.wikipedia.org/wiki/COinS (OpenURL 1.0 key/value pairs in a title attribute)
 */
export function coins(item: CslItem): string {
	const pairs = pairsOf(item)
		.filter((pair): pair is readonly [string, string] => Boolean(pair[1]))
		.map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
	return `<span class="Z3988" title="${escapeHtml(["ctx_ver=Z39.88-2004", ...pairs].join("&"))}"></span>`;
}

type Pair = readonly [string, string | undefined];

function pairsOf(item: CslItem): Pair[] {
	const isBook = /^(?:book|chapter|thesis|report)$/.test(item.type);
	const [start, end] = (item.page ?? "").split("-");
	const title = item.title?.replace(/<[^>]*>/g, "");
	const wholeBook = isBook && item.type !== "chapter";
	return [
		[
			"rft_val_fmt",
			`info:ofi/fmt:kev:mtx:${item.type === "thesis" ? "dissertation" : isBook ? "book" : "journal"}`,
		],
		["rft.genre", genres[item.type]],
		[
			wholeBook
				? item.type === "thesis"
					? "rft.title"
					: "rft.btitle"
				: "rft.atitle",
			title,
		],
		[
			item.type === "chapter" ? "rft.btitle" : "rft.jtitle",
			item["container-title"],
		],
		...names(item.author),
		["rft.date", yearOf(item.issued)?.toString()],
		["rft.volume", item.volume],
		["rft.issue", item.issue],
		["rft.spage", start],
		["rft.epage", end],
		["rft.pages", item.page],
		["rft.edition", item.edition],
		["rft.pub", item.publisher],
		["rft.place", item["publisher-place"]],
		["rft.isbn", item.ISBN],
		["rft_id", item.DOI ? `info:doi/${item.DOI}` : item.URL],
	];
}

function names(authors: readonly CslName[] | undefined): Pair[] {
	const [first, ...others] = named(authors);
	if (!first) return [];
	const whole = (name: CslName): string =>
		name.literal ??
		[name.given, name["non-dropping-particle"], name.family, name.suffix]
			.filter(Boolean)
			.join(" ");
	return [
		[
			"rft.aulast",
			first.literal
				? undefined
				: [first["non-dropping-particle"], first.family]
						.filter(Boolean)
						.join(" "),
		],
		["rft.aufirst", first.given],
		...[first, ...others].map((name): Pair => ["rft.au", whole(name)]),
	];
}
