import type { Language } from "../../words/index.ts";
import type { CslItem } from "../types.ts";
import { dateWords } from "./dates.ts";
import { invertDemoted, list, people, straight } from "./names.ts";
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
	editedBy,
	edition,
	editorLabel,
	issue,
	quoted,
	volume,
	within,
} from "./terms.ts";

/** A reference as the Chicago Manual's notes and bibliography (18th edition) set it, in HTML. */
export function chicago(item: CslItem, language: Language): string {
	const address = addressOf(item);
	return join(
		[
			sentence(authors(item, language)),
			...body(item, language).map(sentence),
			address && sentence(link(address)),
		],
		" ",
	);
}

function authors(item: CslItem, language: Language): string {
	const names = people(item.author);
	if (names.length > 0) return nameList(names, language);
	const editors = people(item.editor);
	return editors.length > 0
		? `${nameList(editors, language)}, ${editorLabel(editors, language)}`
		: "";
}

type Names = ReturnType<typeof people>;

/** The first name inverted; of more than six, the first three. */
function nameList(names: Names, language: Language): string {
	const [first, ...others] = names;
	if (!first) return "";
	const shown = [invertDemoted(first), ...others.map((name) => straight(name))];
	return names.length > 6
		? `${shown.slice(0, 3).join(", ")}, ${language.say("cite_others")}`
		: list(shown, language, { commaForTwo: true });
}

function body(item: CslItem, language: Language): string[] {
	const { year = language.say("cite_undated") } = dateWords(item, language);
	const imprint = join([html(item.publisher), html(year)], ", ");
	const title = quoted(item.title, ".", language);
	switch (item.type) {
		case "book":
			return [
				italic(item.title),
				edition(item, language),
				capital(volume(item, language)),
				imprint,
			];
		case "report":
			return [
				italic(item.title),
				join([headline(item.genre, language), html(item.number)], " "),
				imprint,
			];
		case "thesis":
			return [
				title,
				join([html(item.genre ?? language.say("cite_thesis")), imprint], ", "),
			];
		case "chapter":
			return [title, chapter(item, language), imprint];
		case "article":
			return [title, preprint(item, html(year), language)];
		default:
			return item["container-title"]
				? [title, journal(item, year, language)]
				: [title, ...online(item, language)];
	}
}

const preprint = (item: CslItem, year: string, language: Language): string =>
	join(
		[
			capital(headline(item.genre ?? language.say("cite_preprint"), language)),
			html(item.number ?? item["container-title"]),
			year,
		],
		", ",
	);

function chapter(item: CslItem, language: Language): string {
	const editors = people(item.editor).map((name) => straight(name));
	return join(
		[
			within(italic(item["container-title"]), language),
			volume(item, language),
			editedBy(list(editors, language), language),
		],
		", ",
	);
}

/** `*Nature* 521, no. 7553 (2015): 436–444` */
function journal(item: CslItem, year: string, language: Language): string {
	const number = join([html(item.volume), issue(item, language)], ", ");
	const { monthOfYear = year } = item.issue ? {} : dateWords(item, language);
	const where = number
		? `${join([italic(item["container-title"]), number], " ")} (${html(monthOfYear)})`
		: `${italic(item["container-title"])}, ${html(year)}`;
	return item.page
		? `${where}${number ? ": " : ", "}${dashes(item.page)}`
		: where;
}

function online(item: CslItem, language: Language): string[] {
	const { year = "", full = "" } = dateWords(item, language);
	return [html(item.publisher), html(isOnline(item) ? full : year)];
}
