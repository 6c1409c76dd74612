import { describe, expect, it } from "vitest";
import { english } from "../../src/words/languages/english.ts";
import { german } from "../../src/words/languages/german.ts";
import type { Key, Plural } from "../../src/words/types.ts";
import {
	buildSite,
	courseFolder,
	pagesOf,
	type Site,
} from "../browser/build-site.ts";
import { lectern } from "../cli/run-lectern.ts";
import { courseIn, newFolder, writtenIn } from "./course-in.ts";
import { shownWords } from "./shown-words.ts";

const formsOf = (word: string | Plural): string[] =>
	typeof word === "string" ? [word] : Object.values(word);

/** The English sentences that German says in other words, as patterns that find them with anything filled in. */
const patterns = (Object.keys(english) as Key[])
	.filter((key) => !/_date$|comma|full_stop/.test(key))
	.flatMap((key) => {
		const own = new Set(formsOf(german[key]));
		const wordy = (form: string) =>
			/[a-z]{2}/i.test(form.replace(/\{\w+\}/g, ""));
		return formsOf(english[key])
			.filter((form) => wordy(form) && !own.has(form))
			.map((form) => ({ key, pattern: patternOf(form) }));
	});

function patternOf(form: string): RegExp {
	const parts = form.split(/(\{\w+\})/).map((part) => {
		if (part === "{count}") return "\\d+";
		return part.startsWith("{")
			? ".+"
			: part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	});
	return new RegExp(`^${parts.join("")}$`);
}

function englishIn(site: Site, written: ReadonlySet<string>): string[] {
	return pagesOf(site).flatMap((path) =>
		shownWords(textOf(site, path))
			.filter((text) => !written.has(text))
			.flatMap((text) =>
				patterns
					.filter(({ pattern }) => pattern.test(text))
					.map(({ key }) => `${path}: ${text} (${key})`),
			),
	);
}

const textOf = (site: Site, path: string): string =>
	Buffer.from(site.get(path) ?? "").toString();

/** A page in a language of its own. */
const hebrewLecture = "/models/2024/01/23/lecture3.html";

describe("a German course has no English word of the theme's", () => {
	it("as `lectern new course` writes it", async () => {
		const made = newFolder("kurs");
		await lectern("new", "course", made);
		const folder = courseIn("de", made);
		const site = await buildSite({}, {}, folder);
		expect(pagesOf(site).length).toBeGreaterThan(8);
		expect(englishIn(site, writtenIn(folder))).toEqual([]);
	});

	it("with every kind of page", async () => {
		const folder = courseIn("de", courseFolder);
		const site = await buildSite({}, {}, folder);
		site.delete(hebrewLecture);
		expect(englishIn(site, writtenIn(folder))).toEqual([]);
	});

	it("and this would find them, where they are", async () => {
		const found = englishIn(await buildSite(), writtenIn(courseFolder));
		for (const key of [
			"skip_to_content",
			"reading_minutes",
			"unit_lecture",
			"filter_readings",
			"watch_at",
			"download_named",
			"cite",
			"copy_bibtex",
		])
			expect(
				found.some((text) => text.endsWith(`(${key})`)),
				key,
			).toBe(true);
	});
});

describe("a page", () => {
	it("speaks its own language in a course of another", async () => {
		const site = await buildSite();
		const page = textOf(site, hebrewLecture);
		expect(page).toContain('<html lang="he" dir="rtl">');
		expect(page).toContain(">דילוג לתוכן</a>");
		expect(page).toContain(">23 בינואר 2024</time>");
		expect(textOf(site, "/index.html")).toContain(">Skip to content</a>");
	});

	it("of a German course names its feeds and its language in German", async () => {
		const site = await buildSite({}, {}, courseIn("de_AT", courseFolder));
		const home = textOf(site, "/index.html");
		expect(home).toContain('<html lang="de-AT">');
		expect(home).toContain('title="Vorlesungen (Atom)"');
		expect(home).toContain(">23. Jänner 2024</time>");
	});

	it("gives the scripts their words, where these are not their own", async () => {
		const site = await buildSite({}, {}, courseIn("de", courseFolder));
		expect(textOf(site, "/index.html")).toContain('data-copy="Kopieren"');
		expect(textOf(site, "/search/index.html")).toContain(
			'data-results="Ergebnisse"',
		);
		expect(textOf(await buildSite(), "/index.html")).not.toContain("data-copy");
	});
});
