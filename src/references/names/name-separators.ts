import { codeAt, isCapital, isDigit, isSpace } from "../characters.ts";
import { SPENT } from "../read/leftover.ts";
import type { Atom } from "./single-name.ts";

const separator =
	/\s*(?:[,，、]\s*(?:(?:…|(?:\.\s?){3})\s*,?\s*)?(?:(?:and|AND|und|et|ET|y|e|и|en|och|og|ve|com|with)\s+|&\s*)?|;\s*(?:(?:and|und|et|y|e|и)\s+|&\s*)?|；\s*|\s(?:and|AND|und|UND|et|ET|y|e|и|en|och|og|ve|i|ja|és|with)\s+|\s?&\s*|\s?[与和及]\s?|(?<=[\p{sc=Han}\p{sc=Hiragana}])・(?=[\p{sc=Han}\p{sc=Hiragana}])|(?<=\p{sc=Hangul}{2})·(?=\p{sc=Hangul}{2})|\s+·\s+|\s[-–]\s(?=\p{Lu}[\p{L}\p{M}'’]+(?:,\s\p{Lu}|\s\p{Lu}\.))|\s\/\s|\/(?=\p{Lu}))/uy;

const etAlia =
	/[\s,;]*(?<![\p{L}\d])(?:and\s+)?(?:(?:et\.?\s*al(?:ii|ia)?|ET AL)\b\.?|and (?:\d+ )?(?:others|colleagues)|others(?=[.,])|u\.\s?a\.|et collab\.|y otros|y cols\.|e outros|и др\.|ve (?:diğerleri|ark\.))|\s*(?:，\s*)?等(?:人)?(?=[.。,，\s(（]|$)|\s*외(?:\s*\d+\s*명)?(?=[.,\s(（]|$)/uy;

/** What no name holds. */
const stops = `([{（【])}）】“”"«»„「」『』《》〈〉:：?!;；/|0123456789—${SPENT}`;
/** A separator is looked for only where one may begin. */
const separatorStarts = " \t\n\u00a0\u3000,，、&与和及・·";

const STOP = 1;
const MAY_SEPARATE = 2;
/** What a character of the first two hundred and fifty-six can be; the others stand in the texts above. */
const marks = Uint8Array.from({ length: 256 }, (_, code) => markOf(code));

function markOf(code: number): number {
	const character = String.fromCharCode(code);
	if (stops.includes(character)) return STOP;
	return separatorStarts.includes(character) ? MAY_SEPARATE : 0;
}

/** What begins a word that joins names, or a mark that does: after a space nothing else can. */
const joins = " \t\n\u00a0,&;/·aAuUeEyovijw";

/** What may begin words for “and others”. */
const begins = " \t\n\u00a0,;aeEouyv";

const matchAt = (pattern: RegExp, text: string, at: number): string => {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
};

/** What separates two names at a place; empty if nothing does. */
export function separatorAt(text: string, at: number): string {
	if (codeAt(text, at) === COMMA && codeAt(text, at + 1) === SPACE) {
		const next = codeAt(text, at + 2);
		if (next > A && next <= Z && next !== E) return ", ";
	}
	return matchAt(separator, text, at);
}

const SPACE = 32;
const COMMA = 44;
const A = 65;
const E = 69;
const Z = 90;

/** The words for “and others” at a place; empty if there are none. */
export function etAliaAt(text: string, from: number): string {
	let at = from;
	let code = codeAt(text, at);
	while (isSpace(code) || code === COMMA || code === 59) {
		at++;
		code = codeAt(text, at);
	}
	return code > 127 || begins.includes(String.fromCharCode(code))
		? matchAt(etAlia, text, from)
		: "";
}

export function kindOf(between: string): Atom["separator"] {
	if (between === "") return "";
	if (between === ", ") return ",";
	if (/[;；·・/–-]/.test(between)) return ";";
	return /^\s*[,，、]\s*$/.test(between) || /[、，]/.test(between)
		? ","
		: "and";
}

export function phraseEnd(text: string, from: number, limit: number): number {
	const longest = Math.min(limit, from + 160);
	for (let at = from; at < longest; at++) {
		const code = text.charCodeAt(at);
		const mark = code < 256 ? marks[code] : markOf(code);
		if (mark === STOP && !isWithinAcronym(text, at)) return at;
		if (mark === MAY_SEPARATE && endsPhrase(text, at, from)) return at;
	}
	return longest;
}

/** `W3C`: a digit with a capital on both sides belongs to a name. */
const isWithinAcronym = (text: string, at: number): boolean =>
	isDigit(text.charCodeAt(at)) &&
	isCapital(codeAt(text, at - 1)) &&
	isCapital(codeAt(text, at + 1));

function endsPhrase(text: string, at: number, from: number): boolean {
	if (at > from && text.charCodeAt(at) === COMMA) return true;
	const next = text[at + 1] ?? "";
	if (
		at > from &&
		(text[at] !== " " || next > "\x7f" || joins.includes(next))
	) {
		separator.lastIndex = at;
		if (separator.test(text)) return true;
	}
	if (next === "u" && /^\su\.\s?a\./.test(text.slice(at, at + 6))) return true;
	if (next === "-" || next > "\x7f") {
		if (isOthers(text, at + 1)) return true;
		return dashes.includes(next) && text[at + 2] === " ";
	}
	return false;
}

const dashes = "-–—";

/** `외`, `等`: “and others” of lists that put a space before it. */
const isOthers = (text: string, at: number): boolean =>
	(text[at] === "외" || text[at] === "等") &&
	/^.인?(?:\s?\d+\s?명)?[.,\s(（]/u.test(text.slice(at, at + 8));
