import type { FoundDate } from "./date.ts";
import type { Frame } from "./frame.ts";
import { wordsOf } from "./name-words.ts";
import { dateAt, readHead } from "./read-head.ts";
import type { Range } from "./rich-text.ts";
import type { Scan } from "./scan.ts";
import type { Authors } from "./scan-names.ts";
import { titleAt } from "./title-quotes.ts";
import type { CslName } from "./types.ts";

const punctuation = /^[\s.,:;–—\-"“)\]\0]*/;

/** `Authors (2017). Title.`, `Authors. Title.`, `Authors: Title`. */
export function authorsFirst(scan: Scan, start: number): Frame | undefined {
	const { text, rich } = scan;
	const emphasised = rich.spans.find(
		(span) => span.kind === "emphasis" && span.start > start,
	);
	const head = readHead(scan, start, firstMarked(scan, start));
	const organisation = organisationAuthor(text, start);
	const people = organisation ? undefined : head.authors;
	const names = organisation ?? people ?? literalAuthor(text, start);
	if (!names) return undefined;
	const date = people ? head.date : dateAt(scan, names.end, text.length);
	const at = people ? head.end : (date?.end ?? names.end);
	if (!isBelievable(names, date, text, at, emphasised)) return undefined;
	const from = at + (punctuation.exec(text.slice(at))?.[0].length ?? 0);
	if (
		from >= text.length ||
		(!/^[.,:;\0–—\-)\]]|^\s*["“(]|^\s*$/.test(text.slice(at).trimStart()) &&
			text[at - 1] !== "." &&
			!date &&
			!head.areEditors)
	)
		return undefined;
	const opening = text.slice(at, from);
	const title = titleAt(scan, /["“]/.test(opening) ? from - 1 : from);
	if (!/[\p{L}\p{N}]/u.test(text.slice(title.title.start, title.title.end)))
		return undefined;
	return {
		authors: names,
		areEditors: head.areEditors,
		...(date ? { date } : {}),
		title: title.title,
		titleOuter: title.outer,
		after: title.outer.end,
	};
}

/** Whether what was scanned is an author list: something says so, or what follows does. */
function isBelievable(
	names: Authors & Range,
	date: FoundDate | undefined,
	text: string,
	at: number,
	emphasised: Range | undefined,
): boolean {
	if (date) return true;
	if (
		names.names.length > 1 &&
		text[names.start - 1] === "[" &&
		/^\]:?\s/.test(text.slice(names.end))
	)
		return true;
	if (names.names.length > 2 && !names.certain && /^\.\s/.test(text.slice(at)))
		return true;
	const stopped = text[at - 1] === "." || /^\s*[.:]/.test(text.slice(at));
	const [only, ...others] = names.names;
	if (others.length === 0 && isInverted(text, names, only) && stopped)
		return true;
	const leadsToTitle = emphasised !== undefined && emphasised.start <= at + 2;
	if (!names.certain)
		return (
			(stopped || leadsToTitle) &&
			emphasised !== undefined &&
			(names.names.every((name) => name.given !== undefined) ||
				(leadsToTitle && others.length < 3))
		);
	return names.names.length > 1 || names.confidence >= 0.9 || stopped;
}

/** `Hochreiter, Sepp`: one family name, a comma, given names. */
const isInverted = (
	text: string,
	names: Authors,
	name: CslName | undefined,
): boolean =>
	name?.given !== undefined &&
	/^\p{L}[\p{L}\p{M}'’-]*,\s\p{L}/u.test(text.slice(0, names.end).trimStart());

/** Where the first emphasis begins that is not `et al.`: no author list goes on into it. */
function firstMarked(scan: Scan, start: number): number {
	const { text, rich } = scan;
	const spans = rich.spans.filter(
		(span) =>
			span.kind === "emphasis" &&
			span.start > start + 2 &&
			!/^\W*et al/i.test(text.slice(span.start, span.end)),
	);
	return Math.min(text.length, ...spans.map((span) => span.start));
}

/** Digits only within a word: `3Blue1Brown`. */
const beforeYear =
	/^[\s]*((?:\p{Lu}|\d\p{Lu})(?:[^.()[\]“”"?!:\0\d]|(?<=\p{L})\d){1,70}?)\.?\s*\((?:1[4-9]|20)\d\d[a-z]?[,)\s]/u;
/** `National Institute of Standards and Technology.` */
const organisationHead =
	/^[\s]*((?=[^.]*\b(?:Institute|University|Department|Ministry|Council|Organi[sz]ation|Association|Commission|Committee|Agency|Bureau|Administration|Academy|Academies|Federation|United Nations|European Union)\b)\p{Lu}[\p{L}'’&-]*(?:,?\s(?:\p{Lu}[\p{L}'’&-]*|of|for|on|and|the|in|&|de|la|del|des|für)){1,10})(?=\.\s)/u;

/** An institution by its words, whatever stands between them. */
function organisationAuthor(
	text: string,
	start: number,
): (Authors & Range) | undefined {
	const [whole, name] =
		organisationHead.exec(text.slice(start, start + 120)) ?? [];
	if (!whole || !name) return undefined;
	const at = start + whole.indexOf(name);
	return {
		names: [{ literal: name }],
		start: at,
		end: at + name.length,
		etAl: false,
		confidence: 0.9,
		certain: true,
	};
}

/** An institution nobody has heard of, before its year in parentheses. */
function literalAuthor(
	text: string,
	start: number,
): (Authors & Range) | undefined {
	const match = beforeYear.exec(text.slice(start, start + 100));
	if (!match?.[1]) return undefined;
	const at = start + match[0].indexOf(match[1]);
	if (
		wordsOf(match[1]).length > 8 ||
		wordsOf(match[1]).filter((word) => /^\p{Ll}/u.test(word)).length > 3
	)
		return undefined;
	return {
		names: [{ literal: match[1] }],
		start: at,
		end: at + match[1].length,
		etAl: false,
		confidence: 0.7,
		certain: false,
	};
}
