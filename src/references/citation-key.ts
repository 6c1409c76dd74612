import { yearOf } from "./date.ts";
import type { CslDate, CslItem, CslName } from "./types.ts";

const stop = new Set(
	"a an the on of in to for and der die das ein eine le la les un une el los las".split(
		" ",
	),
);

/** Letters without their accents, `ß` as `ss`; what has no Latin form is dropped. */
export const latin = (text: string): string =>
	/^\p{ASCII}*$/u.test(text) ? text : transliterate(text);

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

const word = (text: string): string =>
	latin(text)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "");

/** `liu2023pretrain`: first author, year, first word of the title. */
export function citationKey(csl: Partial<CslItem>): string {
	const name =
		(csl.author as CslName[] | undefined)?.[0] ??
		(csl.editor as CslName[] | undefined)?.[0];
	const who = word(name?.family ?? name?.literal?.split(/\s+/)[0] ?? "");
	const when = yearOf(csl.issued as CslDate | undefined) ?? "";
	const what = (csl.title ?? "")
		.split(/[\s:–—/-]+/)
		.find((each) => word(each) && !stop.has(each.toLowerCase()));
	return `${who}${when}${word(what ?? "")}` || "reference";
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
