import type { Language } from "../../words/index.ts";
import type { CslItem } from "../types.ts";
import { dateWords } from "./dates.ts";
import { invert, list, people, straight } from "./names.ts";
import {
	addressOf,
	dashes,
	headline,
	html,
	isOnline,
	italic,
	join,
	link,
	sentence,
} from "./pieces.ts";
import {
	capital,
	edition,
	editorLabel,
	pages,
	requoted,
	volume,
	within,
} from "./terms.ts";

/** A reference as APA's 7th edition sets it, in HTML. */
export function apa(item: CslItem, language: Language): string {
	const head = authors(item, language);
	const title = titlePart(item, language);
	const when = `(${date(item, language)}).`;
	const parts = head ? [sentence(head), when, title] : [title, when];
	return join([...parts, source(item, language), link(addressOf(item))], " ");
}

function authors(item: CslItem, language: Language): string {
	const names = people(item.author);
	const editors = people(item.editor);
	if (names.length > 0)
		return nameList(
			names.map((name) => invert(name, true)),
			language,
		);
	if (editors.length === 0) return "";
	const inverted = editors.map((name) => invert(name, true));
	return `${nameList(inverted, language)} (${capital(editorLabel(editors, language))})`;
}

/** Up to twenty names; of more, nineteen and the last. */
const nameList = (names: readonly string[], language: Language): string =>
	names.length > 20
		? `${names.slice(0, 19).join(", ")}, … ${names.at(-1)}`
		: list(names, language, { and: "&amp;", commaForTwo: true });

function date(item: CslItem, language: Language): string {
	const { year, month, monthAndDay } = dateWords(item, language);
	if (!year) return language.say("cite_undated");
	return html(isOnline(item) && month ? join([year, monthAndDay], ", ") : year);
}

const standsAlone = (item: CslItem): boolean =>
	/^(?:book|thesis|report|manuscript)$/.test(item.type) ||
	!item["container-title"];

function titlePart(item: CslItem, language: Language): string {
	if (!standsAlone(item)) return sentence(requoted(item.title, language));
	const number =
		item.type === "report"
			? join([headline(item.genre, language), html(item.number)], " ")
			: "";
	const brackets =
		item.type === "thesis"
			? ` [${html(item.genre ?? language.say("cite_thesis"))}]`
			: "";
	const details = join(
		[
			edition(item, language),
			item.type === "book" ? capital(volume(item, language)) : "",
			number,
		],
		", ",
	);
	return sentence(
		italic(item.title) + (details ? ` (${details})` : "") + brackets,
	);
}

function source(item: CslItem, language: Language): string {
	if (standsAlone(item))
		return item.publisher ? sentence(html(item.publisher)) : "";
	if (item.type === "chapter" || item.type === "article")
		return container(item, language);
	const issue = item.issue ? `(${html(item.issue)})` : "";
	const volume = item.volume ? italic(item.volume) + issue : issue;
	return sentence(
		join([italic(item["container-title"]), volume, dashes(item.page)], ", "),
	);
}

/** `In C. Nelson & L. Grossberg (Eds.), *Marxism …* (pp. 271–313). Publisher.` */
function container(item: CslItem, language: Language): string {
	const editors = people(item.editor);
	const names = list(
		editors.map((name) => straight(name, true)),
		language,
		{ and: "&amp;" },
	);
	const by = names && `${names} (${capital(editorLabel(editors, language))}), `;
	const number =
		item.type === "article"
			? join([headline(item.genre, language), html(item.number)], " ")
			: "";
	const details = join(
		[
			edition(item, language),
			capital(volume(item, language)),
			item.page && pages(item.page, dashes(item.page), language),
			number,
		],
		", ",
	);
	const title = within(by + italic(item["container-title"]), language);
	return join(
		[
			sentence(title + (details ? ` (${details})` : "")),
			item.publisher && sentence(html(item.publisher)),
		],
		" ",
	);
}
