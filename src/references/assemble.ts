import type { Addresses } from "./addresses.ts";
import { chooseType } from "./choose-type.ts";
import type { Container } from "./container.ts";
import { type FoundDate, yearOf } from "./date.ts";
import type { Others } from "./editors.ts";
import type { Frame } from "./frame.ts";
import type { Genre } from "./genre.ts";
import { identifierVariables } from "./identifier-variables.ts";
import type { Locators } from "./locators.ts";
import type { Reading } from "./parse.ts";
import type { CslItem } from "./types.ts";

/** Everything the readers found. */
export interface Parts {
	readonly frame: Frame;
	readonly title: string;
	readonly addresses: Addresses;
	readonly genre?: Genre;
	readonly others: Others;
	readonly locators: Locators;
	readonly date?: FoundDate;
	readonly container: Container;
	readonly isBook: boolean;
	/** What stands before the title and is no author and no date. */
	readonly before: string;
}

type Variables = Record<string, unknown>;

/** Put what was found into CSL's variables, with a confidence for each. */
export function assemble(parts: Parts): Reading {
	const type = chooseType(parts);
	const variables: Variables = {
		type,
		...titles(parts, type),
		...people(parts),
		...when(parts),
		...where(parts, type),
		...identifierVariables(parts.addresses, type, parts.genre),
	};
	const unread = [parts.before, ...parts.container.rest]
		.filter((piece) => /\p{L}{2}|\d{2}/u.test(piece))
		.join("; ");
	if (unread) variables.note = unread;
	const csl = Object.fromEntries(
		Object.entries(variables).filter(
			([, value]) => value !== undefined && value !== "",
		),
	) as Omit<CslItem, "id">;
	return { csl, confidence: confidences(csl, parts, unread), unread };
}

const titles = ({ title, genre }: Parts, type: string): Variables => ({
	title: tidyTitle(title),
	...(genre?.genre && type !== "book" ? { genre: genre.genre } : {}),
});

/** Without the punctuation that only ends it on the page. */
export const tidyTitle = (title: string): string =>
	title
		.replace(/[\s,;:]+$/, "")
		.replace(
			/(?<!\.\.)(?<!\p{Lu}\.\p{Lu})(?<!\b(?:etc|et al|Inc|Ltd|and co|& Co))\.$/u,
			"",
		)
		.replace(/[\s,;:]+$/, "")
		.trim();

function people({ frame, others }: Parts): Variables {
	const names = frame.authors?.names;
	const editors = [
		...(frame.areEditors && names ? names : []),
		...others.editors,
	];
	return {
		author: names && !frame.areEditors ? names : undefined,
		editor: editors.length > 0 ? editors : undefined,
		translator: others.translators.length > 0 ? others.translators : undefined,
	};
}

const when = ({ date, addresses }: Parts): Variables => ({
	issued: date?.date,
	"original-date": date?.original
		? { "date-parts": [[date.original]] }
		: undefined,
	accessed: addresses.accessed,
});

function where({ container, locators, genre }: Parts, type: string): Variables {
	const inside = type !== "book" && type !== "thesis" && type !== "report";
	const volume =
		container.title && inside
			? trailingVolume(container.title, locators)
			: undefined;
	return {
		"container-title": inside ? (volume?.title ?? container.title) : undefined,
		"event-title": container.event,
		publisher:
			container.publisher ??
			(inside ? undefined : (genre?.series ?? container.title)),
		"publisher-place": container.place,
		volume: locators.volume ?? volume?.volume,
		issue: locators.issue,
		page: locators.page ?? locators.articleNumber,
		edition: locators.edition,
		"chapter-number": locators.chapter,
		number: genre?.number,
	};
}

/** `Advances in Neural Information Processing Systems 30`: the number is the volume. */
function trailingVolume(
	title: string,
	locators: Locators,
): { title: string; volume: string } | undefined {
	const match = /^(.*\p{L}{2}[\p{L})]*),?\s(\d{1,3}|[IVXL]{2,6})$/u.exec(title);
	return match?.[1] && match[2] && !locators.volume
		? { title: match[1], volume: match[2] }
		: undefined;
}

/** How sure each variable is: the readers' own confidence, less where words were left over. */
function confidences(
	csl: Omit<CslItem, "id">,
	{ frame, container, date, locators }: Parts,
	unread: string,
): Record<string, number> {
	const doubt = unread ? 0.8 : 1;
	const known: Record<string, number | undefined> = {
		title: frame.title ? frame.title.confidence * doubt : undefined,
		author: frame.authors ? frame.authors.confidence * doubt : undefined,
		editor: 0.95 * doubt,
		issued:
			date && yearOf(date.date)
				? date.enclosed || frame.date
					? 1
					: 0.97
				: 0.8,
		"container-title": container.confidence * doubt,
		publisher: 0.9 * doubt,
		volume: locators.certain ? 1 * doubt : 0.8,
		issue: locators.certain ? 1 * doubt : 0.8,
		page: locators.certain ? 1 * doubt : 0.8,
		note: 0,
	};
	return Object.fromEntries(
		Object.keys(csl).map((name) => [
			name,
			round(known[name] ?? (name === "type" ? 0.9 : 0.99)),
		]),
	);
}

const round = (value: number): number => Math.round(value * 100) / 100;
