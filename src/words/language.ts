import { hash } from "../cache/hash.ts";
import { once } from "../once.ts";
import { type CalendarNames, readCalendarNames } from "./calendar-names.ts";
import { directionOf } from "./direction-of.ts";
import { english } from "./languages/english.ts";
import { join, split } from "./placeholders.ts";
import type { PlainKey, PluralKey, Words } from "./types.ts";

/** A language's words and rules, for one course: found once a build, whatever number of pages is written in it. */
export class Language {
	/** BCP 47 tag that numbers, plurals and names of months go by. */
	readonly tag: string;
	readonly words: Words;
	readonly #rules: () => Intl.PluralRules;
	readonly #numbers: () => Intl.NumberFormat;
	readonly #version: () => string;
	readonly #isPlainEnglish: () => boolean;
	readonly #names: () => CalendarNames;
	readonly #parts = new Map<string, readonly string[]>();

	constructor(tag: string, words: Words) {
		this.tag = tag;
		this.words = words;
		this.#rules = once(() => new Intl.PluralRules(tag));
		// Latin digits in every language: those of dates, formulas and addresses beside them are.
		const options = { numberingSystem: "latn", maximumFractionDigits: 1 };
		this.#numbers = once(() => new Intl.NumberFormat(tag, options));
		// Names of months and forms of plurals are those that Node brings.
		const { icu = "" } = process.versions;
		this.#version = once(() => hash(tag, icu, JSON.stringify(words)));
		this.#isPlainEnglish = once(
			() =>
				words === english || JSON.stringify(words) === JSON.stringify(english),
		);
		this.#names = once(() => readCalendarNames(tag));
	}

	get isEnglish(): boolean {
		return /^en\b/.test(this.tag);
	}

	/**
	 * Whether it is English as it was built in: the scripts of the theme speak that by themselves.
	 *
	 * It goes by the words, as the version does: a course may have written the same ones, or none that count.
	 */
	get isPlainEnglish(): boolean {
		return this.#isPlainEnglish();
	}

	/** A short name of all words; another where one of them is another. */
	get version(): string {
		return this.#version();
	}

	/** Names of months and days; in English those that strftime has. */
	get calendarNames(): CalendarNames | undefined {
		return this.isEnglish ? undefined : this.#names();
	}

	say(key: PlainKey, values: Readonly<Record<string, string>> = {}): string {
		return this.#fill(this.words[key], values);
	}

	/** A piece of text that the script around it, where that runs from right to left, does not reorder. */
	isolate(text: string): string {
		return directionOf(this.tag) === "rtl" ? `\u2068${text}\u2069` : text;
	}

	/** A sentence around a number, `{count}`. */
	count(key: PluralKey, count: number): string {
		const forms = this.words[key];
		const form =
			count === 0 && forms.zero ? "zero" : this.#rules().select(count);
		return this.#fill(forms[form] ?? forms.other, {
			count: this.number(count),
		});
	}

	/** With at most one decimal. English writes no separator between thousands. */
	number(value: number): string {
		return this.isEnglish
			? String(Number(value.toFixed(1)))
			: this.#numbers().format(value);
	}

	/** `640 kB`, `1.2 MB`: in decimal units, as browsers and file managers show them. */
	size(bytes: number): string {
		if (bytes < 1000) return this.say("bytes", { size: this.number(bytes) });
		return bytes < 1_000_000
			? this.say("kilobytes", { size: this.number(Math.round(bytes / 1000)) })
			: this.say("megabytes", { size: this.number(bytes / 1_000_000) });
	}

	/**
	 * `Lecture {number}` as the language has it, for a unit by its English name.
	 *
	 * @param unit - `Lecture`, `Week` …; one without words stays as it is.
	 */
	numberedPattern(unit: string): string {
		const name = unit.toLowerCase();
		const { words } = this;
		const pattern = words[`numbered_${name}` as PlainKey] as string | undefined;
		const word = words[`unit_${name}` as PlainKey] as string | undefined;
		return this.#fill(pattern ?? "{unit} {number}", { unit: word ?? unit });
	}

	/** What is numbered, without a number. */
	unit(unit: string): string {
		const key = `unit_${unit.toLowerCase()}` as PlainKey;
		return (this.words[key] as string | undefined) ?? unit;
	}

	/** `Lecture 9`. */
	numbered(unit: string, number: string): string {
		return this.#fill(this.numberedPattern(unit), { number });
	}

	/** `Lecture 9: Prompt Tuning`; the title alone where there is no number. */
	numberedTitle(unit: string, number: string | undefined, title: string) {
		const numbered = number && this.numbered(unit, number);
		return numbered ? this.say("numbered_title", { numbered, title }) : title;
	}

	/** A course has many references, and says the same few things of each. */
	#fill(text: string, values: Readonly<Record<string, string>>): string {
		const parts = this.#parts.get(text) ?? split(text);
		this.#parts.set(text, parts);
		return join(parts, values);
	}
}

/** English as it is built in. */
export const plainEnglish = new Language("en", english);
