import type { Language } from "../../words/index.ts";
import type { CslItem } from "../types.ts";
import { dateWords } from "./dates.ts";
import { list, people, straight } from "./names.ts";
import {
	dashes,
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
	issue,
	pages,
	quoted,
	small,
	volume,
	within,
} from "./terms.ts";

/** A reference as IEEE sets it, in HTML, without the number before it. */
export function ieee(item: CslItem, language: Language): string {
	const alone = /^book$/.test(item.type);
	const title = alone
		? bookTitle(item, language)
		: quoted(item.title, isBare(item) ? "." : ",", language);
	const rest = alone ? imprint(item, language) : details(item, language);
	const head = join([authors(item, language), title], ", ");
	const text = join([alone ? sentence(head) : head, rest], " ");
	return join([address(text, item), available(item, language)], " ");
}

const address = (text: string, item: CslItem): string =>
	sentence(
		item.DOI
			? `${text.replace(/[.,]$/, "")}, doi: ${link(`https://doi.org/${item.DOI}`, item.DOI)}`
			: text,
	);

function available(item: CslItem, language: Language): string {
	if (item.DOI || !item.URL) return "";
	const online = isOnline(item) ? `[${language.say("cite_online")}]. ` : "";
	return online + language.say("cite_available", { address: link(item.URL) });
}

const isBare = (item: CslItem): boolean =>
	isOnline(item) && !item["container-title"] && !item.publisher;

function authors(item: CslItem, language: Language): string {
	const names = people(item.author).map((name) => straight(name, true));
	if (names.length === 0) return editors(item, language);
	const others = language.say("cite_others");
	return names.length > 6
		? `${names[0]} ${others === "et al." ? `<i>${others}</i>` : others}`
		: list(names, language);
}

function editors(item: CslItem, language: Language): string {
	const names = people(item.editor);
	if (names.length === 0) return "";
	const shown = list(
		names.map((name) => straight(name, true)),
		language,
	);
	return `${shown}, ${capital(editorLabel(names, language))}`;
}

const bookTitle = (item: CslItem, language: Language): string =>
	join(
		[italic(item.title), edition(item, language), volume(item, language)],
		", ",
	);

function imprint(item: CslItem, language: Language): string {
	const { year } = dateWords(item, language);
	const publisher = join(
		[html(item["publisher-place"]), html(item.publisher)],
		": ",
	);
	return join([publisher, html(year)], ", ");
}

function details(item: CslItem, language: Language): string {
	const { year = "" } = dateWords(item, language);
	switch (item.type) {
		case "thesis":
			return join(
				[
					html(item.genre ?? language.say("cite_thesis")),
					html(item.publisher),
					html(year),
				],
				", ",
			);
		case "report":
			return join(
				[
					html(item.publisher),
					join([html(item.genre), html(item.number)], " "),
					html(year),
				],
				", ",
			);
		case "article":
			return join(
				[html(year), html(item.number ?? item["container-title"])],
				", ",
			);
		case "paper-conference":
		case "chapter":
			return container(item, language);
		default:
			return isBare(item) ? "" : journal(item, language);
	}
}

const pagesOf = (item: CslItem, language: Language): string =>
	item.page ? pages(item.page, dashes(item.page), language) : "";

function container(item: CslItem, language: Language): string {
	const isChapter = item.type === "chapter";
	return join(
		[
			small(within(italic(item["container-title"]), language)),
			isChapter ? volume(item, language) : "",
			isChapter ? editors(item, language) : "",
			imprint(item, language),
			pagesOf(item, language),
		],
		", ",
	);
}

function journal(item: CslItem, language: Language): string {
	const { year, shortMonth } = dateWords(item, language);
	return join(
		[
			italic(item["container-title"]),
			item["container-title"] ? "" : html(item.publisher),
			volume(item, language),
			issue(item, language),
			pagesOf(item, language),
			join([shortMonth, html(year)], " "),
		],
		", ",
	);
}
