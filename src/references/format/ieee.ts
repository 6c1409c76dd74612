import type { CslItem } from "../types.ts";
import { list, people, straight } from "./names.ts";
import {
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

/** A reference as IEEE sets it, in HTML, without the number before it. */
export function ieee(item: CslItem): string {
	const alone = /^book$/.test(item.type);
	const title = alone
		? bookTitle(item)
		: quoted(item.title, isBare(item) ? "." : ",");
	const rest = alone ? imprint(item) : details(item);
	const head = join([authors(item), title], ", ");
	const text = join([alone ? sentence(head) : head, rest], " ");
	return join(
		[
			item.DOI
				? sentence(
						`${text.replace(/[.,]$/, "")}, doi: ${link(`https://doi.org/${item.DOI}`, item.DOI)}`,
					)
				: sentence(text),
			!item.DOI && item.URL
				? `${isOnline(item) ? "[Online]. " : ""}Available: ${link(item.URL)}`
				: "",
		],
		" ",
	);
}

const isBare = (item: CslItem): boolean =>
	isOnline(item) && !item["container-title"] && !item.publisher;

function authors(item: CslItem): string {
	const names = people(item.author);
	if (names.length > 6)
		return `${straight(names[0] ?? {}, true)} <i>et al.</i>`;
	if (names.length > 0)
		return list(
			names.map((name) => straight(name, true)),
			"and",
		);
	return editors(item);
}

function editors(item: CslItem): string {
	const names = people(item.editor);
	return names.length > 0
		? `${list(
				names.map((name) => straight(name, true)),
				"and",
			)}, ${names.length > 1 ? "Eds." : "Ed."}`
		: "";
}

const bookTitle = (item: CslItem): string =>
	join(
		[
			italic(item.title),
			item.volume && `vol. ${html(item.volume)}`,
			item.edition && `${ordinal(item.edition)} ed.`,
		],
		", ",
	);

function imprint(item: CslItem): string {
	const { year } = dateWords(item);
	const publisher = join(
		[html(item["publisher-place"]), html(item.publisher)],
		": ",
	);
	return join([publisher, html(year)], ", ");
}

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
};

function details(item: CslItem): string {
	const { year = "", month } = dateWords(item);
	const date = join([month && (short[month] ?? month), html(year)], " ");
	const pages =
		item.page &&
		`${/[-,]/.test(String(item.page)) ? "pp" : "p"}. ${dashes(item.page)}`;
	const volume = item.volume && `vol. ${html(item.volume)}`;
	switch (item.type) {
		case "thesis":
			return join(
				[html(item.genre ?? "Thesis"), html(item.publisher), html(year)],
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
			return `in ${join([italic(item["container-title"]), item.type === "chapter" ? editors(item) : "", imprint(item), pages], ", ")}`;
		default:
			return isBare(item)
				? ""
				: join(
						[
							italic(item["container-title"]),
							html(
								item.publisher && !item["container-title"]
									? item.publisher
									: "",
							),
							volume,
							item.issue && `no. ${html(item.issue)}`,
							pages,
							date,
						],
						", ",
					);
	}
}
