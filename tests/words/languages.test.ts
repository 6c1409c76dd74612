import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { english } from "../../src/words/languages/english.ts";
import { placeholdersOf } from "../../src/words/placeholders.ts";
import { tables } from "../../src/words/tables.ts";
import type { Key, Plural, Words } from "../../src/words/types.ts";

const keys = Object.keys(english) as Key[];

/** How words are put together is a language's own affair: the number may do without the unit's name. */
const needed = (word: string | Plural): string[] =>
	placeholdersOf(word)
		.filter((name) => name !== "unit")
		.sort();

describe.each([...tables])("%s", (tag, words: Words) => {
	it("has every word, and no other", () => {
		expect(Object.keys(words).sort()).toEqual([...keys].sort());
		for (const key of keys) expect(words[key], key).toBeTruthy();
	});

	it("fills in the same as English does", () => {
		for (const key of keys)
			expect(needed(words[key]), key).toEqual(needed(english[key]));
	});

	it("has a form for every number that its grammar tells apart", () => {
		const rules = new Intl.PluralRules(tag);
		const numbers = Array.from({ length: 201 }, (_, number) => number);
		const categories = new Set(numbers.map((number) => rules.select(number)));
		for (const key of keys) {
			const word = words[key];
			if (typeof word === "string") continue;
			const forms = Object.keys(word).filter((form) => form !== "zero");
			const isInvariable = forms.length === 1;
			const wanted = [...categories].filter((form) => form !== "zero");
			if (!isInvariable)
				expect(forms, key).toEqual(expect.arrayContaining(wanted));
		}
	});

	it("uses typographic marks, which HTML need not escape", () => {
		expect(JSON.stringify(Object.values(words))).not.toMatch(/[<>&']/);
	});

	it("is no English that was left over", () => {
		if (tag === "en") return;
		const same = keys.filter(
			(key) =>
				/[a-z]{4}/.test(String(english[key]).replace(/\{\w+\}/g, "")) &&
				words[key] === english[key],
		);
		expect(same.length, same.join(" ")).toBeLessThan(8);
	});
});

it("the scripts' own English is the table's", () => {
	const read = (name: string) =>
		readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
	const script = read("lectern.js") + read("lectern-search.js");
	for (const key of [
		"copy",
		"copied",
		"video",
		"results",
		"all_lectures",
	] as const)
		expect(script).toContain(`"${english[key]}"`);
	for (const key of ["found", "pages_found"] as const)
		expect(script).toContain(`'${JSON.stringify(english[key])}'`);
});
