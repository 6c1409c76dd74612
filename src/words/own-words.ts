import { nearestWord } from "../diagnostics/nearest.ts";
import { isRecord } from "../ruby/record.ts";
import { fallbackTags } from "./fallback-tags.ts";
import { english } from "./languages/english.ts";
import { placeholdersOf } from "./placeholders.ts";
import type { Key, Plural, Words } from "./types.ts";

/** What is wrong with a word of the course's own. */
export interface WordFault {
	/** Language and key as they are written. */
	readonly language: string;
	readonly key: string;
	readonly problem: "unknown" | "invalid" | "unfilled";
}

/** The words an instructor has written, by BCP 47 tag. */
export interface OwnWords {
	readonly byTag: ReadonlyMap<string, Partial<Words>>;
	readonly faults: readonly WordFault[];
}

/**
 * Read `site.data.words`: of `_data/words.yml` a map by language, of `_data/words/de.yml` the map of one.
 *
 * A word that cannot be used is left out and named among the faults. What is no map of languages is some other data of
 * the course and none of the theme's business.
 */
export function readOwnWords(written: unknown): OwnWords {
	const byTag = new Map<string, Partial<Words>>();
	const faults: WordFault[] = [];
	for (const [language, words] of entriesOf(written)) {
		const [tag] = fallbackTags(language);
		if (!tag || !isRecord(words) || !areWords(words)) continue;
		const usable = Object.entries(words).filter(([key, value]) => {
			const problem = problemOf(key, value);
			if (problem) faults.push({ language, key, problem });
			return !problem || problem === "unfilled";
		});
		const read = usable.map(([key, value]) => [key, wordFrom(key, value)]);
		byTag.set(tag, Object.fromEntries(read));
	}
	return { byTag, faults };
}

/** Of a map that has no key of the theme's, not even a misspelt one, the theme is not meant. */
const areWords = (words: Readonly<Record<string, unknown>>): boolean =>
	Object.keys(words).some(
		(key) => isKey(key) || nearestWord(key, Object.keys(english)),
	);

const entriesOf = (value: unknown): [string, unknown][] =>
	isRecord(value) ? Object.entries(value) : [];

function problemOf(
	key: string,
	value: unknown,
): WordFault["problem"] | undefined {
	if (!isKey(key)) return "unknown";
	const model = english[key];
	const texts = isRecord(value) ? Object.values(value) : [value];
	const isUsable = texts.every(isText) && texts.length > 0;
	if (!isUsable || (isRecord(value) && typeof model === "string"))
		return "invalid";
	const last = isRecord(value) ? (value.other ?? texts.at(-1)) : value;
	const missing = placeholdersOf(model).filter(
		(name) => name !== "unit" && !String(last).includes(`{${name}}`),
	);
	return missing.length > 0 ? "unfilled" : undefined;
}

/** A number is a word, too: YAML reads it of `part: 1`. */
const isText = (value: unknown): boolean =>
	typeof value === "string" || typeof value === "number";

function wordFrom(key: string, value: unknown): string | Plural {
	if (!isRecord(value))
		return isKey(key) && typeof english[key] !== "string"
			? { other: String(value) }
			: String(value);
	const texts = Object.entries(value).map(([name, text]) => [
		name,
		String(text),
	]);
	return { other: texts.at(-1)?.[1] ?? "", ...Object.fromEntries(texts) };
}

function isKey(key: string): key is Key {
	return Object.hasOwn(english, key);
}
