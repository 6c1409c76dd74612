import { codeAt, isCapital, isDigit, isSpace } from "../characters.ts";
import { isKnownPublisher } from "../containers/known-publishers.ts";
import { isPublisher } from "../containers/publishers.ts";
import { monthNumber } from "../dates/months.ts";
import { isListed, stripStop } from "./listed-phrase.ts";
import {
	chooseCut,
	isComplete,
	missesComma,
	stopsIn,
} from "./name-list-end.ts";
import { phraseEnd } from "./name-separators.ts";
import { type Phrase, phraseOf, wordsOf } from "./phrase.ts";
import { type Atom, isCertain } from "./single-name.ts";
import { INITIALS } from "./word-kinds.ts";

interface FoundAtom {
	readonly phrase: Phrase;
	readonly end: number;
	/** Whether a full stop ends the list here. */
	readonly cut: boolean;
}

/** A capital, a letter of a script without them, or a particle: `van`, `d'`, `al-`. */
const nameBeginning =
	/^\s*(?:\p{Lu}|(?:boyd|danah|bell|hooks)\b|['’‘]t\s|\p{Lo}|\p{Ll}{1,6}['’\s-])/u;

function mayBeginName(phrase: string): boolean {
	const first = phrase.charCodeAt(0);
	return (first >= 65 && first <= 90) || nameBeginning.test(phrase);
}

/** The phrase at `from`, up to a separator, something no name holds, or a full stop that ends the list. */
export function readAtom(
	text: string,
	from: number,
	limit: number,
	before: readonly Atom[],
): FoundAtom | undefined {
	const end = beforePart(text, from, phraseEnd(text, from, limit));
	const written = text.slice(from, end);
	if (!mayBeginName(written) || isNumbered(written, codeAt(text, end)))
		return undefined;
	if (isTitleStart(written, codeAt(text, end), before) || isCode(text, end))
		return undefined;
	if (before.length > 0 && isCompany(text, from, end)) return undefined;
	if (before.length > 0 && isBook(written, text.slice(end, end + 6)))
		return undefined;
	if (isImprint(written, text.slice(end, end + 16), before)) return undefined;
	const stops = stopsIn(written);
	const cut =
		stops.length === 0 || missesComma(written, text.slice(end, end + 6))
			? undefined
			: chooseCut(
					written,
					stops.filter((stop) => isComplete(written.slice(0, stop), before)),
					before,
					text[end] ?? "",
				);
	if (cut !== undefined)
		return found(phraseOf(written.slice(0, cut)), from, true);
	const phrase = phraseOf(stripStop(written));
	return isListed(phrase, before) || isWithOthers(text, from, end)
		? found(phrase, from, false)
		: undefined;
}

/** `August 27`, `May 2015`, `Ch. 3`: a date or a part of the work where a name could stand. */
const isNumbered = (phrase: string, next: number): boolean =>
	isDigit(next) &&
	(monthNumber(phrase.trim()) !== undefined || part.test(phrase));

/** The end of `Barto` in `Barto Ch. 13`. */
function beforePart(text: string, from: number, end: number): number {
	if (!isDigit(codeAt(text, end))) return end;
	const found =
		/(?<=\p{L}|\.)\s(?:[Cc]h(?:ap(?:ter)?)?|[Ss]ec(?:tion)?)s?\.?\s$/u.exec(
			text.slice(from, end),
		);
	return found ? from + found.index : end;
}

const part = /^(?:Ch(?:ap(?:ter)?)?|Sec(?:tion)?|Part|Vol|No|Pt)s?\.?\s$/;

/** `CS229`: capitals and digits of one word. */
const isCode = (text: string, end: number): boolean =>
	isDigit(codeAt(text, end)) && isCapital(codeAt(text, end - 1));

/** `Morgan & Claypool` behind names. */
function isCompany(text: string, from: number, end: number): boolean {
	if (!"&a".includes(text[end + 1] ?? " ")) return false;
	const other = /^\s(?:&|and)\s\p{Lu}\p{L}+/u.exec(
		text.slice(end, end + 24),
	)?.[0];
	return other !== undefined && isKnownPublisher(text.slice(from, end) + other);
}

/** `W. W. Norton` to the end, or before `& Company`, behind a name without initials. */
const isImprint = (
	phrase: string,
	after: string,
	before: readonly Atom[],
): boolean =>
	before.length > 0 &&
	/^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+$/u.test(phrase) &&
	/^(?:\s(?:&|and)\s(?:Co|Sons)|[\s,.]*(?:(?:1[5-9]|20)\d\d|\0|$))/.test(
		after,
	) &&
	before.every(({ kinds }) => !kinds.some((kind) => kind & INITIALS)) &&
	isPublisher(phrase);

/** `PRML` before `, Ch. 3`: what people call a book. */
const isBook = (phrase: string, after: string): boolean =>
	/^,\s(?:[Cc]h|[Ss]ec|§)/.test(after) && /^\p{Lu}{3,6}$/u.test(phrase);

const COLON = 58;

/** `Bitcoin:` behind `Satoshi Nakamoto,`: one word before a colon where the others are whole names. */
const isTitleStart = (
	phrase: string,
	next: number,
	before: readonly Atom[],
): boolean =>
	next === COLON &&
	before.length > 0 &&
	before.every((atom) => atom.separator === "," && isCertain(atom)) &&
	wordsOf(phrase).length === 1;

/** `Power et al.`: whatever the word means elsewhere, others stand with it. */
const isWithOthers = (text: string, from: number, end: number): boolean =>
	/^,?\s(?:et\.?\sal\b|and\scolleagues)/.test(text.slice(end, end + 16)) &&
	/^\p{Lu}[\p{L}'’-]+$/u.test(text.slice(from, end));

/** The phrase without the space around it. */
function found(
	{ text, words, kinds }: Phrase,
	from: number,
	cut: boolean,
): FoundAtom {
	const isTrim =
		!isSpace(codeAt(text, 0)) && !isSpace(codeAt(text, text.length - 1));
	return {
		phrase: { text: isTrim ? text : text.trim(), words, kinds },
		end: from + (isTrim ? text : text.trimEnd()).length,
		cut,
	};
}
