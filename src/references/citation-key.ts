import { isSmall, isSpace } from "./characters.ts";
import { yearOf } from "./dates/read-date.ts";
import type { CslDate, CslItem, CslName } from "./types.ts";

const stop = new Set(
	"a an the on of in to for and der die das ein eine le la les un une el los las".split(
		" ",
	),
);

/** Letters without their accents, `ß` as `ss`; what has no Latin form is dropped. */
export const latin = (text: string): string =>
	isPlain(text) ? text : transliterate(text);

const transliterate = (text: string): string =>
	text
		.replaceAll("ß", "ss")
		.replaceAll("ø", "o")
		.replaceAll("Ø", "O")
		.replaceAll("ł", "l")
		.replaceAll("Ł", "L")
		.replaceAll("æ", "ae")
		.normalize("NFD")
		.replace(/[^\p{ASCII}]/gu, "");

function isPlain(text: string): boolean {
	const { length } = text;
	for (let at = 0; at < length; at++)
		if (text.charCodeAt(at) > 127) return false;
	return true;
}

const word = (text: string): string => {
	const small = latin(text).toLowerCase();
	const { length } = small;
	for (let at = 0; at < length; at++)
		if (!isSmall(small.charCodeAt(at))) return small.replace(/[^a-z0-9]/g, "");
	return small;
};

/** `liu2023pretrain`: first author, year, first word of the title. */
export function citationKey(csl: Partial<CslItem>): string {
	const name =
		(csl.author as CslName[] | undefined)?.[0] ??
		(csl.editor as CslName[] | undefined)?.[0];
	const who = word(name?.family ?? name?.literal?.split(/\s+/)[0] ?? "");
	const when = yearOf(csl.issued as CslDate | undefined) ?? "";
	const what = firstWord(csl.title ?? "");
	return `${who}${when}${what}` || "reference";
}

/** The first word of a title that is no article or preposition, as a key has it; empty if there is none. */
function firstWord(title: string): string {
	let from = 0;
	const { length } = title;
	for (let at = 0; at <= length; at++) {
		const code = at < length ? title.charCodeAt(at) : 0;
		if (at < length && !isSpace(code) && !":–—/-".includes(title[at] ?? ""))
			continue;
		const each = title.slice(from, at);
		const key = word(each);
		if (key && !stop.has(each.toLowerCase())) return key;
		from = at + 1;
	}
	return "";
}

/** Gives each work its key, the second of a kind with `-2`; keys in `taken` are never given. */
export function citationKeys(
	taken: ReadonlySet<string> = new Set(),
): (csl: Partial<CslItem>) => string {
	const used = new Map<string, number>([...taken].map((key) => [key, 1]));
	return (csl) => {
		const key = citationKey(csl);
		const count = (used.get(key) ?? 0) + 1;
		used.set(key, count);
		return count === 1 ? key : `${key}-${count}`;
	};
}
