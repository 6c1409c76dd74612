import { isSpace } from "../characters.ts";
import type { Container } from "../containers/container.ts";
import type { FoundDate } from "../dates/found-date.ts";
import { yearOf } from "../dates/read-date.ts";
import type { Addresses } from "../identifiers/addresses.ts";
import { addIdentifiers } from "../identifiers/identifier-variables.ts";
import type { Locators } from "../locators/locator-patterns.ts";
import type { Others } from "../names/editors.ts";
import type { Frame } from "../titles/frame.ts";
import type { CslItem } from "../types.ts";
import { addLocators } from "./add-locators.ts";
import { chooseType } from "./choose-type.ts";
import type { Genre } from "./genre.ts";
import type { Reading } from "./parse.ts";
import { set, type Variables } from "./variables.ts";

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
	/** The number a standard is known by. */
	readonly standard: string | undefined;
	/** What stands before the title and is no author and no date. */
	readonly before: string;
}

/** Put what was found into CSL's variables, with a confidence for each. */
export function assemble(parts: Parts): Reading {
	const type = chooseType(parts);
	const csl: Variables = { type };
	addTitle(csl, parts, type);
	addPeople(csl, parts);
	addDates(csl, parts);
	addPlace(csl, parts, type);
	addIdentifiers(csl, parts.addresses, type);
	const unread = [parts.before, ...parts.container.rest]
		.filter((piece) => /\p{L}{2}|\d{2}/u.test(piece))
		.join("; ");
	if (unread) csl.note = unread;
	return {
		csl: csl as Omit<CslItem, "id">,
		confidence: confidences(csl, parts, unread),
		unread,
	};
}

function addTitle(csl: Variables, { title, genre }: Parts, type: string): void {
	set(csl, "title", tidyTitle(title));
	if (type !== "book") set(csl, "genre", genre?.genre);
}

function addDates(csl: Variables, { date, addresses }: Parts): void {
	set(csl, "issued", date?.date);
	if (date?.original)
		csl["original-date"] = { "date-parts": [[date.original]] };
	set(csl, "accessed", addresses.accessed);
}

/** Without the punctuation that only ends it on the page. */
export function tidyTitle(title: string): string {
	const bare = withoutTail(title);
	const tidy = bare.endsWith(".")
		? withoutTail(bare.replace(lastStop, ""))
		: bare;
	return tidy.trimStart();
}

/** The full stop that only ends the title: no word's, initial's or ellipsis's. */
const lastStop =
	/(?<!\.\.)(?<!\p{Lu}\.\p{Lu})(?<!\b(?:etc|et al|Inc|Ltd|and co|& Co))\.$/u;

function withoutTail(text: string): string {
	let end = text.length;
	while (end > 0 && isTail(text.charCodeAt(end - 1))) end--;
	return text.slice(0, end);
}

/** White space, a comma, a semicolon or a colon. */
const isTail = (code: number): boolean =>
	isSpace(code) || code === 44 || code === 58 || code === 59;

function addPeople(csl: Variables, { frame, others }: Parts): void {
	const names = frame.authors?.names;
	const editors =
		frame.areEditors && names ? [...names, ...others.editors] : others.editors;
	if (!frame.areEditors) set(csl, "author", names);
	if (editors.length > 0) csl.editor = editors;
	if (others.translators.length > 0) csl.translator = others.translators;
}

function addPlace(csl: Variables, parts: Parts, type: string): void {
	const { container, locators, genre } = parts;
	const inside = !["book", "thesis", "report", "standard"].includes(type);
	const volume =
		container.title && inside
			? trailingVolume(container.title, locators)
			: undefined;
	const preprint = type === "article" && parts.addresses.identifiers.arxiv;
	if (preprint) csl["container-title"] = "arXiv";
	else if (inside)
		set(csl, "container-title", volume?.title ?? container.title);
	set(csl, "container-author", container.authors);
	set(csl, "event-title", container.event);
	set(
		csl,
		"publisher",
		container.publisher ??
			(inside ? undefined : (genre?.series ?? container.title)),
	);
	set(csl, "publisher-place", container.place);
	set(csl, "collection-title", container.series);
	set(csl, "volume", locators.volume ?? volume?.volume);
	addLocators(csl, locators, type);
	set(csl, "number", numberOf(parts));
}

/** A report's number, else the arXiv or NBER id. */
function numberOf({ genre, addresses, standard }: Parts): string | undefined {
	const { arxiv, nber } = addresses.identifiers;
	return standard ?? genre?.number ?? (arxiv ? `arXiv:${arxiv}` : nber);
}

/** `Advances in Neural Information Processing Systems 30`: the number is the volume. */
function trailingVolume(
	title: string,
	locators: Locators,
): { title: string; volume: string } | undefined {
	if (locators.volume) return undefined;
	if (!/[\dIVXL]$/.test(title)) return undefined;
	const match = /^(.*\p{L}{2}[\p{L})]*),?\s(\d{1,3}|[IVXL]{2,6})$/u.exec(title);
	const isRoman = /^[IVXL]/.test(match?.[2] ?? "");
	return match?.[1] && match[2] && !(isRoman && /^\S+$/.test(match[1]))
		? { title: match[1], volume: match[2] }
		: undefined;
}

/** How sure each variable is: the readers' own confidence, less where words were left over. */
function confidences(
	csl: Variables,
	parts: Parts,
	unread: string,
): Record<string, number> {
	const doubt = unread ? 0.8 : 1;
	const sure: Record<string, number> = {};
	for (const name in csl)
		sure[name] = Math.round(100 * confidenceOf(name, parts, doubt)) / 100;
	return sure;
}

/** Sure only where a date or a marked title right behind the names says that they end there. */
function authorConfidence({ authors, date, title }: Frame): number {
	if (!authors) return 0.99;
	const closed = date !== undefined || (title?.confidence ?? 0) >= 0.98;
	return closed ? authors.confidence : Math.min(authors.confidence, 0.97);
}

function confidenceOf(name: string, parts: Parts, doubt: number): number {
	const { frame, container, date, locators } = parts;
	switch (name) {
		case "title":
			return frame.title ? frame.title.confidence * doubt : 0.99;
		case "author":
			return authorConfidence(frame) * doubt;
		case "editor":
			return 0.95 * doubt;
		case "issued":
			if (!date || !yearOf(date.date)) return 0.8;
			return (date.enclosed || frame.date) && !date.hasRival ? 1 : 0.97;
		case "container-title":
			return (
				(container.title
					? container.confidence
					: Math.min(container.confidence, 0.97)) * doubt
			);
		case "publisher":
			return Math.min(0.9, container.confidence) * doubt;
		case "type":
			return 0.9;
		case "volume":
		case "issue":
			if (locators.isLoneVolume || !locators.volume) return 0.95 * doubt;
			return locators.certain ? doubt : 0.8;
		case "page":
			return locators.certain ? doubt : 0.8;
		case "note":
			return 0;
		default:
			return 0.99;
	}
}
