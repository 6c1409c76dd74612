import type { Language } from "../../words/index.ts";
import { isOthers } from "../names/others.ts";
import type { CslItem } from "../types.ts";
import { dateWords } from "./dates.ts";
import { invert, people, straight } from "./names.ts";
import {
	addressOf,
	dashes,
	html,
	isOnline,
	italic,
	join,
	link,
	sentence,
} from "./pieces.ts";
import { editedBy, edition, issue, pages, quoted, volume } from "./terms.ts";

/** A reference as MLA's 9th edition sets it, in HTML. */
export function mla(item: CslItem, language: Language): string {
	return join(
		[
			sentence(authors(item, language)),
			sentence(title(item, language)),
			sentence(container(item, language)),
		],
		" ",
	);
}

function authors(item: CslItem, language: Language): string {
	const names = people(item.author);
	if (names.length > 0) return nameList(names, language);
	const editors = people(item.editor);
	if (editors.length === 0) return "";
	const label = language.say(
		editors.length > 1 ? "cite_editors_long" : "cite_editor_long",
	);
	return `${nameList(editors, language)}, ${label}`;
}

function nameList(
	names: ReturnType<typeof people>,
	language: Language,
): string {
	const [first, second] = names;
	if (!first) return "";
	if (names.length > 2 || isOthers(second))
		return `${invert(first)}, ${language.say("cite_others")}`;
	return second
		? `${invert(first)}, ${language.say("cite_and")} ${straight(second)}`
		: invert(first);
}

const standsAlone = (item: CslItem): boolean =>
	/^(?:book|thesis|report)$/.test(item.type) ||
	(isOnline(item) && !item["container-title"]);

const title = (item: CslItem, language: Language): string =>
	standsAlone(item) ? italic(item.title) : quoted(item.title, ".", language);

function container(item: CslItem, language: Language): string {
	if (item.type === "thesis") return thesis(item, language);
	return join(
		[
			italic(standsAlone(item) ? "" : item["container-title"]),
			editors(item, language),
			edition(item, language),
			volume(item, language),
			issue(item, language),
			number(item),
			publisher(item),
			date(item, language),
			item.page && pages(item.page, shorten(dashes(item.page)), language),
			link(addressOf(item)),
		],
		", ",
	);
}

function thesis(item: CslItem, language: Language): string {
	const genre = html(item.genre ?? language.say("cite_thesis"));
	const where = [html(item.publisher), genre, link(addressOf(item))];
	return `${sentence(date(item, language))} ${join(where, ", ")}`;
}

/** A journal's and a conference's publisher is left out, as is one that is the author. */
const publisher = (item: CslItem): string =>
	/^(?:article|article-journal|paper-conference)$/.test(item.type)
		? ""
		: html(item.publisher);

function editors(item: CslItem, language: Language): string {
	const names = people(item.editor);
	if (names.length === 0 || people(item.author).length === 0) return "";
	const [first, second] = names.map((name) => straight(name));
	const shown =
		names.length > 2
			? `${first} ${language.say("cite_others")}`
			: join([first, second], ` ${language.say("cite_and")} `);
	return editedBy(shown, language);
}

const number = (item: CslItem): string =>
	item.number && (item.type === "article" || item.type === "report")
		? join([html(item.genre), html(item.number)], " ")
		: "";

function date(item: CslItem, language: Language): string {
	const words = dateWords(item, language);
	const { year = "", monthOfYear = "", shortMonth, full = "" } = words;
	const online = isOnline(item);
	if (standsAlone(item) && !online) return html(year);
	if (language.isEnglish)
		return html(join([online ? words.day : "", shortMonth, year], " "));
	return html(online ? full : monthOfYear);
}

/** `436–444` → `436–44`: the last two digits are enough. */
const shorten = (pages: string): string =>
	pages.replace(/(\d+)–(\d+)/g, (whole, first: string, last: string) => {
		if (first.length !== last.length || last.length < 3) return whole;
		let same = 0;
		while (same < last.length - 2 && first[same] === last[same]) same++;
		return `${first}–${last.slice(same)}`;
	});
