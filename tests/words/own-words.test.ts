import { describe, expect, it } from "vitest";
import { checkOwnWords, languagesOf } from "../../src/words/index.ts";

const languageFrom = (words: unknown, tag: string) =>
	languagesOf({ words })(tag);

describe("a course's own words", () => {
	it("take the place of the theme's, one by one", () => {
		const german = languageFrom({ de: { lectures: "Sitzungen" } }, "de");
		expect(german.say("lectures")).toBe("Sitzungen");
		expect(german.say("topics")).toBe("Themen");
	});

	it("serve every language below theirs, the nearest first", () => {
		const words = {
			de: { lectures: "Sitzungen", topics: "Gebiete" },
			"de-AT": { topics: "Fachgebiete" },
		};
		const austrian = languageFrom(words, "de-AT");
		expect(austrian.say("lectures")).toBe("Sitzungen");
		expect(austrian.say("topics")).toBe("Fachgebiete");
		expect(languageFrom(words, "de").say("topics")).toBe("Gebiete");
	});

	it("add a language, which is English where it says nothing", () => {
		const words = { vi: { lectures: "Bài giảng" } };
		const vietnamese = languageFrom(words, "vi-VN");
		expect(vietnamese.say("lectures")).toBe("Bài giảng");
		expect(vietnamese.say("topics")).toBe("Topics");
		expect(vietnamese.calendarNames?.months[0]).toBe("tháng 1");
	});

	it("name a unit in all that is said of it", () => {
		const words = { de: { unit_lecture: "Sitzung" } };
		expect(languageFrom(words, "de").numbered("Lecture", "3")).toBe(
			"Sitzung 3",
		);
	});

	it("may give one form for every number, or some", () => {
		const words = {
			en: {
				reading_minutes: "{count} minutes",
				work_count: { one: "one work", other: "{count} works" },
			},
		};
		const english = languageFrom(words, "en");
		expect(english.count("reading_minutes", 1)).toBe("1 minutes");
		expect(english.count("work_count", 1)).toBe("one work");
	});

	it.each([
		["none that count", { chapters: ["Teile"], nothing: "Nichts" }],
		["the theme's own", { topics: "Topics" }],
	])("leave English as it is: %s", (_, en) => {
		const plain = languageFrom(undefined, "en");
		const english = languageFrom({ en }, "en");
		expect(english.isPlainEnglish).toBe(true);
		expect(english.version).toBe(plain.version);
	});

	it("say so when they change", () => {
		const versions = [undefined, { de: { topics: "Gebiete" } }].map(
			(words) => languageFrom(words, "de").version,
		);
		expect(new Set(versions).size).toBe(2);
	});
});

const place = (language: string, key: string) => ({
	file: `_data/words/${language}.yml`,
	line: 1,
	column: key.length,
});

/** Words → the codes that are reported. */
const faults: readonly (readonly [string, unknown, string[]])[] = [
	["a word as it should be", { de: { topics: "Gebiete" } }, []],
	[
		"an unknown word",
		{ de: { topicks: "X", tags: "Y" } },
		["words/unknown-word"],
	],
	["a list", { de: { topics: ["X"] } }, ["words/invalid-word"]],
	["nothing", { de: { topics: null } }, ["words/invalid-word"]],
	[
		"forms of a word that has none",
		{ de: { topics: { other: "X" } } },
		["words/invalid-word"],
	],
	[
		"a count without a number",
		{ de: { found: "Gefunden" } },
		["words/missing-placeholder"],
	],
	[
		"a form without a number",
		{ de: { found: { one: "eines", other: "{count}" } } },
		[],
	],
	["a number", { de: { topics: 7 } }, []],
	["vocabulary of the course", { cat: { kind: "animal" } }, []],
	["a list of words", ["apple", "pear"], []],
	["no words at all", undefined, []],
];

it.each(faults)("%s", (_, words, codes) => {
	const found = checkOwnWords(words, place);
	expect(found.map(({ code }) => code)).toEqual(codes);
});

it("asks whether a known word was meant", () => {
	const [found] = checkOwnWords({ de: { topicss: "X" } }, place);
	expect(found?.hint).toBe("Did you mean `topics`?");
});
