import type { FoundDate } from "../dates/found-date.ts";
import { wordsOf } from "../names/phrase.ts";
import type { Authors } from "../names/scan-names.ts";
import type { Scan } from "../read/scan.ts";
import type { Range } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import { partToRead } from "./part-marks.ts";
import { sentenceEnds } from "./sentence.ts";
import { isRest } from "./title-rest.ts";
import { isTitleWord } from "./title-words.ts";

/** Names at an entry's head, and what stands around their end. */
export interface ScannedAuthors {
	readonly names: Authors;
	readonly date: FoundDate | undefined;
	/** Where the head ends, its date included. */
	readonly at: number;
	/** The first emphasis behind the entry's start. */
	readonly emphasised: Range | undefined;
}

/** Whether what was scanned is an author list: something says so, or what follows does. */
export function isBelievable(
	scan: Scan,
	{ names, date, at, emphasised }: ScannedAuthors,
): boolean {
	const { text } = scan;
	if (date || names.etAl) return true;
	if (
		names.names.length > 1 &&
		text[names.start - 1] === "[" &&
		/^\]:?\s/.test(text.slice(names.end))
	)
		return true;
	if (names.names.length > 2 && !names.certain && closesList(text, at))
		return true;
	if (areFamilies(scan, names, at)) return true;
	const stopped = text[at - 1] === "." || /^\s*[.:]/.test(text.slice(at));
	const [only, ...others] = names.names;
	const isClosed =
		stopped || (text[at] === "," && beginsAsTitle(text.slice(at + 2)));
	if (others.length === 0 && isInverted(text, names, only) && isClosed)
		return true;
	if (isLoneName(scan, names, at)) return true;
	if (isLoneFamily(text, names, at)) return true;
	const leadsToTitle = emphasised !== undefined && emphasised.start <= at + 2;
	if (!names.certain)
		return (
			(stopped || leadsToTitle) &&
			emphasised !== undefined &&
			(names.names.every((name) => name.given !== undefined) ||
				(leadsToTitle && others.length < 3))
		);
	return (
		names.names.length > 1 || names.confidence >= 0.9 || stopped || leadsToTitle
	);
}

/** A full stop or a dash behind several names, or a colon where a part or an edition follows. */
const closesList = (text: string, at: number): boolean =>
	/^(?:\.|\s[—–])\s/.test(text.slice(at, at + 3)) ||
	(text.startsWith(": ", at) &&
		(partToRead.test(text.slice(at)) ||
			editionInBrackets.test(text.slice(at))));

const editionInBrackets = /\s\(\d{1,2}(?:st|nd|rd|th)\sed(?:ition|n)?\b/;

const families =
	/^(?:\p{Lu}[\p{L}'’-]+,\s){0,5}\p{Lu}[\p{L}'’-]+,?\s(?:&|and|und|et|y|e)\s\S+$/u;

/** `Kipf & Welling. Semi-supervised …. ICLR`: family names before a sentence that is a title and no name. */
function areFamilies(
	scan: Scan,
	{ names, start }: Authors,
	at: number,
): boolean {
	const { text } = scan;
	if (names.length < 2 || names.some(({ given }) => given !== undefined))
		return false;
	if (/^\p{Lu}[\p{L}'’-]+\s&\s/u.test(text.slice(start)) && text[at] === ":")
		return beginsAsTitle(text.slice(at + 2));
	const mark = /^[.,]\s/.exec(text.slice(at, at + 2))?.[0];
	if (!mark || !families.test(text.slice(start, at))) return false;
	if (mark === ", ") return beginsAsTitle(text.slice(at + 2));
	const from = at + 2;
	const [end = text.length] = sentenceEnds(text, from, text.length);
	if (end >= text.trimEnd().length || isRest(text.slice(from))) return false;
	return wordsOf(text.slice(from, end)).length > 1
		? (scan.namesAt(from, end)?.end ?? from) < end - 1
		: isRest(text.slice(end));
}

/**
 * `Kunihiko Fukushima. Neocognitron: … of pattern recognition. Biological Cybernetics, 36`: two words nobody knows
 * as a name, a title of more words that is no name, and where it appeared.
 */
function isLoneName(scan: Scan, { names }: Authors, at: number): boolean {
	const { text } = scan;
	if (names.length !== 1 || names[0]?.given === undefined) return false;
	if (!text.startsWith(". ", at)) return false;
	const from = at + 2;
	const [end = 0] = sentenceEnds(text, from, text.length);
	return (
		end > from &&
		wordsOf(text.slice(from, end)).length > 3 &&
		isRest(text.slice(end)) &&
		!isRest(text.slice(from)) &&
		scan.namesAt(from, end)?.certain !== true
	);
}

/** `Bishop, Pattern Recognition and Machine Learning, Ch. 3`: a family name, a title, and what is to be read of it. */
const isLoneFamily = (text: string, { names, end }: Authors, at: number) =>
	names.length === 1 &&
	names[0]?.family !== undefined &&
	names[0].given === undefined &&
	at === end &&
	text.startsWith(", ", at) &&
	(partToRead.test(text.slice(at)) || edition.test(text.slice(at, at + 120))) &&
	(hasTitleWord(text.slice(at + 2)) || isAcronymWithPart(text.slice(at + 2)));

/** `The Algorithmic Foundations of …`: words before a comma or a full stop, of which one is no name. */
const beginsAsTitle = (text: string): boolean =>
	isAcronymWithPart(text) || (hasTitleWord(text) && !isRest(text));

function hasTitleWord(text: string): boolean {
	const words = wordsOf(/^[^,.\0]*/.exec(text)?.[0] ?? "");
	return words.length > 1 && words.some(isTitleWord);
}

/** `, Ch. 2, `, `, 79. Auflage`: what is to be read of a work, or which edition, and more behind it. */
const edition =
	/^,\s[^.\0]{8,100}?,\s(?:(?:[Cc]h(?:ap(?:ter)?)?s?\.?|§{1,2})\s\d[\d.–-]*,|\d{1,3}(?:st|nd|rd|th)\s(?:ed|edition)\b|\d{1,3}\.\s(?:Aufl|[\p{Ll}]+\.?\sAufl))/u;

/** `PRML, Ch. 3`: what people call a book. */
const isAcronymWithPart = (text: string): boolean =>
	/^\p{Lu}{3,6},\s/u.test(text) && partToRead.test(text);

/** `Hochreiter, Sepp`: one family name, a comma, given names. */
const isInverted = (
	text: string,
	names: Authors,
	name: CslName | undefined,
): boolean =>
	name?.given !== undefined &&
	/^(?:\p{L}[\p{L}\p{M}'’-]*|\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){1,2}|\p{Lu}[\p{L}'’-]+\s(?:[JS]r\.?|I{2,3}|IV)),\s\p{L}/u.test(
		text.slice(0, names.end).trimStart(),
	);
