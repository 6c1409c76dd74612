import { onceEach } from "../once.ts";
import { AskedDrop } from "./asked-drop.ts";
import type { Language } from "./language.ts";
import { english } from "./languages/english.ts";
import { LocalDateFormat } from "./local-date-format.ts";
import { markUp, NumberedDrop } from "./numbered-drop.ts";
import { PhraseDrop } from "./phrase-drop.ts";
import { placeholdersOf } from "./placeholders.ts";
import { PluralDrop } from "./plural-drop.ts";
import type { Key, PluralKey } from "./types.ts";

const dates: ReadonlySet<string> = new Set([
	"long_date",
	"short_date",
	"week_date",
]);

/**
 * A language's words in Liquid, as `page.lectern.words`:
 *
 * - `words.search`: a word;
 * - `words.lectures_of[site.title]`: a phrase, filled in; of two placeholders one after the other, in the order English
 *   has them; `.text_before` and `.text_after`: what stands around the next of them;
 * - `words.lecture_count[3]`: a sentence around a number; `words.found.json`: its forms, for a script;
 * - `words.numbered[lecture.unit][lecture.number]`: "Lecture 9"; `words.numbered_html`: the same with what stands around
 *   the number in elements of its own, as HTML;
 * - `page.date | date: words.long_date`: a date;
 * - `words.is_plain_english`.
 */
export class WordsDrop extends AskedDrop {
	readonly #language: Language;
	readonly #known = new Map<string, unknown>();

	constructor(language: Language) {
		super();
		this.#language = language;
	}

	get(key: string): unknown {
		if (!this.#known.has(key)) this.#known.set(key, this.#make(key));
		return this.#known.get(key);
	}

	override keys(): readonly string[] {
		return Object.keys(this.#language.words);
	}

	/** Pages hang on all words at once: they change together, and seldom. */
	override get label(): string {
		return `words ${this.#language.version}`;
	}

	#make(key: string): unknown {
		const language = this.#language;
		if (key === "is_plain_english") return language.isPlainEnglish;
		if (key === "numbered")
			return new NumberedDrop(language, ({ before, number, after }) =>
				[before, number, after].join(""),
			);
		if (key === "numbered_html") return new NumberedDrop(language, markUp);
		if (!Object.hasOwn(english, key)) return undefined;
		const word = language.words[key as Key];
		if (typeof word !== "string")
			return new PluralDrop(language, key as PluralKey);
		const open = placeholdersOf(english[key as Key]);
		if (open.length > 0) return new PhraseDrop(word, open);
		const names = dates.has(key) ? language.calendarNames : undefined;
		return names ? new LocalDateFormat(word, names) : word;
	}
}

/** The drop of a language: one, so that whoever knows it knows what it says. */
export const wordsDropOf = onceEach(
	(language: Language) => new WordsDrop(language),
);
