import { describe, expect, it, test } from "vitest";
import { RubyDate } from "../../src/ruby/values.ts";
import { utcZone } from "../../src/ruby/zone.ts";
import { languagesOf } from "../../src/words/index.ts";
import { LocalDateFormat } from "../../src/words/local-date-format.ts";

const speak = languagesOf({});

describe("a count", () => {
	test.each([
		["en", 1, "1 lecture"],
		["en", 2, "2 lectures"],
		["de", 1234, "1.234 Vorlesungen"],
		["ru", 1, "1 лекция"],
		["ru", 3, "3 лекции"],
		["ru", 5, "5 лекций"],
		["ru", 21, "21 лекция"],
		["pl", 4, "4 wykłady"],
		["pl", 12, "12 wykładów"],
		["ar", 0, "لا محاضرات"],
		["ar", 2, "محاضرتان"],
		["ar", 3, "3 محاضرات"],
		["ar", 11, "11 محاضرة"],
		["he", 2, "שתי הרצאות"],
		["ja", 3, "講義3回"],
	])("in %s, of %i: %s", (tag, count, expected) => {
		expect(speak(tag).count("lecture_count", count)).toBe(expected);
	});
});

test.each([
	["en", 1_234_567, "1.2 MB"],
	["en", 640_000, "640 kB"],
	["de", 1_234_567, "1,2 MB"],
	["fr", 1_234_567, "1,2\u00a0Mo"],
	["ar", 1_234_567, "1.2 ميغابايت"],
])("in %s, %i bytes are %s", (tag, bytes, expected) => {
	expect(speak(tag).size(bytes)).toBe(expected);
});

test.each([
	["en", "Lecture 9: Prompting"],
	["de", "Vorlesung 9: Prompting"],
	["fr", "Séance 9\u00a0: Prompting"],
	["zh", "第 9 讲：Prompting"],
	["ja", "第9回：Prompting"],
	["ko", "9강: Prompting"],
	["ar", "المحاضرة 9: Prompting"],
])("in %s, the ninth lecture is %s", (tag, expected) => {
	expect(speak(tag).numberedTitle("Lecture", "9", "Prompting")).toBe(expected);
});

describe("a date", () => {
	const day = new RubyDate(2024, 3, 5);
	const clock = { zone: utcZone, now: day, formats: new Map() };
	const write = (tag: string, pattern: string) => {
		const names = speak(tag).calendarNames;
		return names && new LocalDateFormat(pattern, names).write(day, clock);
	};

	it.each([
		["de", "5. März 2024"],
		["de-AT", "5. März 2024"],
		["fr", "5 mars 2024"],
		["es", "5 de marzo de 2024"],
		["ru", "5 марта 2024"],
		["pl", "5 marca 2024"],
		["he", "5 במרץ 2024"],
		["ja", "2024年3月5日"],
		["zh-TW", "2024年3月5日"],
		["ar", "5 مارس 2024"],
	])("in %s is %s", (tag, expected) => {
		expect(write(tag, speak(tag).words.long_date)).toBe(expected);
	});

	it("is a pattern of strftime in all else", () => {
		expect(write("de", "%%B %A, %j %-B")).toBe("%B Dienstag, 065 März");
	});

	it("is strftime's own in English", () => {
		expect(speak("en-US").calendarNames).toBeUndefined();
	});
});

test.each([
	["en", "PDF"],
	["de", "PDF"],
	["ar", "\u2068PDF\u2069"],
])("in %s, a name of another script stands as %j", (tag, expected) => {
	expect(speak(tag).isolate("PDF")).toBe(expected);
});
