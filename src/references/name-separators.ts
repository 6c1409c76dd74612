import { SPENT } from "./leftover.ts";
import type { Atom } from "./single-name.ts";

export const separator =
	/\s*(?:[,，、]\s*(?:(?:…|(?:\.\s?){3})\s*,?\s*)?(?:(?:and|AND|und|et|ET|y|e|и|en|och|og|ve|com|with)\s+|&\s*)?|;\s*(?:(?:and|und|et|y|e|и)\s+|&\s*)?|；\s*|\s(?:and|AND|und|UND|et|ET|y|e|и|en|och|og|ve|i|ja|és)\s+|\s?&\s*|\s?[与和及]\s?|(?<=[\p{sc=Han}\p{sc=Hiragana}])・(?=[\p{sc=Han}\p{sc=Hiragana}])|\s+·\s+|\s\/\s|\/(?=\p{Lu}))/uy;

export const etAlia =
	/[\s,;]*(?<![\p{L}\d])(?:and\s+)?(?:(?:et\.?\s*al(?:ii|ia)?|ET AL)\b\.?|and (?:\d+ )?(?:others|colleagues)|others(?=[.,])|u\.\s?a\.|et collab\.|y otros|y cols\.|e outros|и др\.|ve (?:diğerleri|ark\.))|\s*(?:，\s*)?等(?:人)?(?=[.。,，\s(（]|$)|\s*외(?:\s*\d+\s*명)?(?=[.,\s(（]|$)/uy;

/** What no name holds. */
export const stops: ReadonlySet<string> = new Set(
	`([{（【])}）】“”"«»„「」『』《》〈〉:：?!;；/|0123456789—${SPENT}`,
);

/** A separator is looked for only where one may begin. */
const separatorStarts: ReadonlySet<string> = new Set(
	" \t\n\u00a0\u3000,，、&与和及・",
);

const dashes: ReadonlySet<string> = new Set("-–—");

export function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}

export function kindOf(between: string): Atom["separator"] {
	if (between === "") return "";
	if (/[;；·・/]/.test(between)) return ";";
	return /^\s*[,，、]\s*$/.test(between) || /[、，]/.test(between)
		? ","
		: "and";
}

export function phraseEnd(text: string, from: number, limit: number): number {
	const longest = Math.min(limit, from + 160);
	for (let at = from; at < longest; at++) {
		const character = text[at] ?? "";
		if (stops.has(character)) return at;
		if (!separatorStarts.has(character)) continue;
		separator.lastIndex = at;
		if (at > from && separator.test(text)) return at;
		if (isOthers(text, at + 1)) return at;
		if (dashes.has(text[at + 1] ?? "") && text[at + 2] === " ") return at;
	}
	return longest;
}

/** `외`, `等`: “and others” of lists that put a space before it. */
const isOthers = (text: string, at: number): boolean =>
	(text[at] === "외" || text[at] === "等") &&
	/^.인?(?:\s?\d+\s?명)?[.,\s(（)]/u.test(text.slice(at, at + 8));
