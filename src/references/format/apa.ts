import type { CslItem } from "../types.ts";
import { invert, list, people, straight } from "./names.ts";
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
	sentence,
} from "./pieces.ts";

/** A reference as APA's 7th edition sets it, in HTML. */
export function apa(item: CslItem): string {
	const head = authors(item);
	const title = titlePart(item);
	const parts = head
		? [sentence(head), `(${date(item)}).`, title]
		: [title, `(${date(item)}).`];
	return join([...parts, source(item), link(addressOf(item))], " ");
}

function authors(item: CslItem): string {
	const names = people(item.author);
	const editors = people(item.editor);
	if (names.length > 0)
		return nameList(names.map((name) => invert(name, true)));
	if (editors.length === 0) return "";
	return `${nameList(editors.map((name) => invert(name, true)))} (${editors.length > 1 ? "Eds." : "Ed."})`;
}

/** Up to twenty names; of more, nineteen and the last. */
const nameList = (names: readonly string[]): string =>
	names.length > 20
		? `${names.slice(0, 19).join(", ")}, … ${names.at(-1)}`
		: list(names, "&amp;", true);

function date(item: CslItem): string {
	const { year, month, day } = dateWords(item);
	if (!year) return "n.d.";
	return isOnline(item) && month
		? join([html(year), join([month, day], " ")], ", ")
		: html(year);
}

const standsAlone = (item: CslItem): boolean =>
	/^(?:book|thesis|report|manuscript)$/.test(item.type) ||
	!item["container-title"];

function titlePart(item: CslItem): string {
	if (!standsAlone(item)) return sentence(html(item.title));
	const edition = item.edition ? `${ordinal(item.edition)} ed.` : "";
	const volume =
		item.type === "book" && item.volume ? `Vol. ${html(item.volume)}` : "";
	const number =
		item.type === "report"
			? join([headline(item.genre), html(item.number)], " ")
			: "";
	const brackets =
		item.type === "thesis" ? ` [${html(item.genre ?? "Thesis")}]` : "";
	const within = join([edition, volume, number], ", ");
	return sentence(
		italic(item.title) + (within ? ` (${within})` : "") + brackets,
	);
}

function source(item: CslItem): string {
	if (standsAlone(item))
		return item.publisher ? sentence(html(item.publisher)) : "";
	if (item.type === "chapter" || item.type === "article") return within(item);
	const issue = item.issue ? `(${html(item.issue)})` : "";
	const volume = item.volume ? italic(item.volume) + issue : issue;
	return sentence(
		join([italic(item["container-title"]), volume, dashes(item.page)], ", "),
	);
}

/** `In C. Nelson & L. Grossberg (Eds.), *Marxism …* (pp. 271–313). Publisher.` */
function within(item: CslItem): string {
	const editors = people(item.editor);
	const by =
		editors.length > 0
			? `${list(
					editors.map((name) => straight(name, true)),
					"&amp;",
				)} (${editors.length > 1 ? "Eds." : "Ed."}), `
			: "";
	const number =
		item.type === "article"
			? join([headline(item.genre), html(item.number)], " ")
			: "";
	const details = join(
		[
			item.edition && `${ordinal(item.edition)} ed.`,
			item.volume && `Vol. ${html(item.volume)}`,
			item.page && `pp. ${dashes(item.page)}`,
			number,
		],
		", ",
	);
	const container = `In ${by}${italic(item["container-title"])}${details ? ` (${details})` : ""}`;
	return join(
		[sentence(container), item.publisher && sentence(html(item.publisher))],
		" ",
	);
}
