import type { CslItem } from "../types.ts";
import { invertDemoted, list, people, straight } from "./names.ts";
import {
	addressOf,
	dashes,
	dateWords,
	headline,
	html,
	isOnline,
	italic,
	join,
	link,
	ordinal,
	quoted,
	sentence,
} from "./pieces.ts";

/** A reference as the Chicago Manual's notes and bibliography set it, in HTML. */
export function chicago(item: CslItem): string {
	const address = addressOf(item);
	return join(
		[
			sentence(authors(item)),
			...body(item).map(sentence),
			address && sentence(link(address)),
		],
		" ",
	);
}

function authors(item: CslItem): string {
	const names = people(item.author);
	if (names.length > 0) return nameList(names);
	const editors = people(item.editor);
	return editors.length > 0
		? `${nameList(editors)}, ${editors.length > 1 ? "eds" : "ed"}`
		: "";
}

type Names = ReturnType<typeof people>;

/** The first name inverted; of more than ten, the first seven. */
function nameList(names: Names): string {
	const [first, ...others] = names;
	if (!first) return "";
	if (names.length > 10)
		return `${[invertDemoted(first), ...others.slice(0, 6).map((name) => straight(name))].join(", ")}, et al`;
	return list(
		[invertDemoted(first), ...others.map((name) => straight(name))],
		"and",
		true,
	);
}

function body(item: CslItem): string[] {
	const { year = "n.d." } = dateWords(item);
	const imprint = join([html(item.publisher), html(year)], ", ");
	switch (item.type) {
		case "book":
			return [italic(item.title), edition(item), volume(item), imprint];
		case "report":
			return [
				italic(item.title),
				join([headline(item.genre), html(item.number)], " "),
				imprint,
			];
		case "thesis":
			return [
				quoted(item.title, "."),
				join([html(item.genre ?? "Thesis"), imprint], ", "),
			];
		case "chapter":
			return [quoted(item.title, "."), chapter(item), imprint];
		case "article":
			return [
				quoted(item.title, "."),
				join(
					[
						headline(item.genre ?? "Preprint"),
						html(item.number ?? item["container-title"]),
						html(year),
					],
					", ",
				),
			];
		default:
			return item["container-title"]
				? [quoted(item.title, "."), journal(item, year)]
				: online(item);
	}
}

const edition = (item: CslItem): string =>
	item.edition ? `${ordinal(item.edition)} ed.` : "";
const volume = (item: CslItem): string =>
	item.volume ? `Vol. ${html(item.volume)}` : "";

function chapter(item: CslItem): string {
	const editors = people(item.editor);
	const by =
		editors.length > 0
			? `edited by ${list(
					editors.map((name) => straight(name)),
					"and",
				)}`
			: "";
	return join(
		[
			`In ${italic(item["container-title"])}`,
			by,
			item.volume && `vol. ${html(item.volume)}`,
		],
		", ",
	);
}

/** `*Nature* 521, no. 7553 (2015): 436–444` */
function journal(item: CslItem, year: string): string {
	const number = join(
		[
			item.volume && `${html(item.volume)}`,
			item.issue && `no. ${html(item.issue)}`,
		],
		", ",
	);
	const where = number
		? `${join([italic(item["container-title"]), number], " ")} (${html(year)})`
		: `${italic(item["container-title"])}, ${html(year)}`;
	return item.page
		? `${where}${number ? ": " : ", "}${dashes(item.page)}`
		: where;
}

function online(item: CslItem): string[] {
	const { year, month, day } = dateWords(item);
	const full =
		isOnline(item) && month
			? join([join([month, day], " "), year], ", ")
			: (year ?? "");
	return [quoted(item.title, "."), html(item.publisher), html(full)];
}
