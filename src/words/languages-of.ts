import { onceEach } from "../once.ts";
import { fallbackTags } from "./fallback-tags.ts";
import { Language, plainEnglish } from "./language.ts";
import { type OwnWords, readOwnWords } from "./own-words.ts";
import { tables } from "./tables.ts";
import type { Words } from "./types.ts";

/** The language for a tag, or the nearest to it that has words; English where none has. */
export type FindLanguage = (tag: unknown) => Language;

/** The languages of a course: those built in, with the words of its own (`site.data.words`) over them. */
export const languagesOf = onceEach(
	({ words }: Readonly<Record<string, unknown>>): FindLanguage => {
		const own = readOwnWords(words);
		const known = new Map<unknown, Language>();
		const find: FindLanguage = (tag) => {
			const found = known.get(tag) ?? choose(tag, own);
			known.set(tag, found);
			return found;
		};
		return find;
	},
);

function choose(tag: unknown, own: OwnWords): Language {
	const asked = fallbackTags(tag);
	const hasWords = asked.some((one) => tables.has(one) || own.byTag.has(one));
	const tags = hasWords ? asked : ["en"];
	const builtIn = tags.map((one) => tables.get(one)).find(Boolean);
	const base = builtIn ?? plainEnglish.words;
	const written = tags.flatMap((one) => own.byTag.get(one) ?? []);
	if (written.length === 0 && base === plainEnglish.words) return plainEnglish;
	const words: Words = Object.assign({ ...base }, ...written.reverse());
	return new Language(tags[0] ?? "en", words);
}
