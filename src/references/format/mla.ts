import { isOthers } from "../others.ts";
import type { CslItem } from "../types.ts";
import { invert, people, straight } from "./names.ts";
import {
	addressOf,
	dashes,
	dateWords,
	html,
	isOnline,
	italic,
	join,
	link,
	ordinal,
	quoted,
	sentence,
} from "./pieces.ts";

/** A reference as MLA's 9th edition sets it, in HTML. */
export function mla(item: CslItem): string {
	return join(
		[sentence(authors(item)), sentence(title(item)), sentence(container(item))],
		" ",
	);
}

function authors(item: CslItem): string {
	const names = people(item.author);
	if (names.length > 0) return nameList(names);
	const editors = people(item.editor);
	return editors.length > 0
		? `${nameList(editors)}, ${editors.length > 1 ? "editors" : "editor"}`
		: "";
}

function nameList(names: ReturnType<typeof people>): string {
	const [first, second] = names;
	if (!first) return "";
	if (names.length > 2 || isOthers(second)) return `${invert(first)}, et al`;
	return second ? `${invert(first)}, and ${straight(second)}` : invert(first);
}

const standsAlone = (item: CslItem): boolean =>
	/^(?:book|thesis|report)$/.test(item.type) ||
	(isOnline(item) && !item["container-title"]);

const title = (item: CslItem): string =>
	standsAlone(item) ? italic(item.title) : quoted(item.title, ".");

function container(item: CslItem): string {
	const parts =
		item.type === "thesis"
			? []
			: [
					italic(standsAlone(item) ? "" : item["container-title"]),
					editors(item),
				];
	const numbers = [
		item.edition && `${ordinal(item.edition)} ed.`,
		item.volume && `vol. ${html(item.volume)}`,
		item.issue && `no. ${html(item.issue)}`,
		number(item),
	];
	const pages =
		item.page &&
		`${/[-,]/.test(String(item.page)) ? "pp" : "p"}. ${shorten(dashes(item.page))}`;
	if (item.type === "thesis")
		return `${sentence(date(item))} ${join([html(item.publisher), html(item.genre ?? "Thesis"), link(addressOf(item))], ", ")}`;
	return join(
		[
			...parts,
			...numbers,
			publisher(item),
			date(item),
			pages,
			link(addressOf(item)),
		],
		", ",
	);
}

/** A journal's and a conference's publisher is left out, as is one that is the author. */
const publisher = (item: CslItem): string =>
	/^(?:article|article-journal|paper-conference)$/.test(item.type)
		? ""
		: html(item.publisher);

function editors(item: CslItem): string {
	const names = people(item.editor);
	if (names.length === 0 || people(item.author).length === 0) return "";
	const [first, second] = names.map((name) => straight(name));
	return `edited by ${names.length > 2 ? `${first} et al.` : join([first, second], " and ")}`;
}

const number = (item: CslItem): string =>
	item.number && (item.type === "article" || item.type === "report")
		? join([html(item.genre), html(item.number)], " ")
		: "";

const short: Readonly<Record<string, string>> = {
	January: "Jan.",
	February: "Feb.",
	March: "Mar.",
	April: "Apr.",
	August: "Aug.",
	September: "Sep.",
	October: "Oct.",
	November: "Nov.",
	December: "Dec.",
	June: "Jun.",
	July: "Jul.",
};

function date(item: CslItem): string {
	const { year, month, day } = dateWords(item);
	const name = month && (short[month] ?? month);
	return html(
		join(
			[
				isOnline(item) ? day : "",
				standsAlone(item) && !isOnline(item) ? "" : name,
				year,
			],
			" ",
		),
	);
}

/** `436–444` → `436–44`: the last two digits are enough. */
const shorten = (pages: string): string =>
	pages.replace(/(\d+)–(\d+)/g, (whole, first: string, last: string) => {
		if (first.length !== last.length || last.length < 3) return whole;
		let same = 0;
		while (same < last.length - 2 && first[same] === last[same]) same++;
		return `${first}–${last.slice(same)}`;
	});
