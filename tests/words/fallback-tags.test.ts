import { expect, test } from "vitest";
import { fallbackTags } from "../../src/words/fallback-tags.ts";
import { languagesOf } from "../../src/words/languages-of.ts";

test.each([
	["de", ["de", "de-Latn"]],
	["de-AT", ["de-AT", "de-Latn", "de"]],
	["pt_BR", ["pt-BR", "pt-Latn", "pt"]],
	["zh-TW", ["zh-TW", "zh-Hant", "zh"]],
	["zh-Hant-HK", ["zh-Hant-HK", "zh-Hant", "zh"]],
	["EN-us", ["en-US", "en-Latn", "en"]],
	["", []],
	["German, please", []],
	["apple", []],
	[false, []],
	[undefined, []],
])("%s is looked up as %j", (tag, expected) => {
	expect(fallbackTags(tag)).toEqual(expected);
});

test.each([
	["de-AT", "Vorlesungen"],
	["de_CH", "Vorlesungen"],
	["zh", "课程内容"],
	["zh-CN", "课程内容"],
	["zh-TW", "課程內容"],
	["zh-HK", "課程內容"],
	["pt-BR", "Aulas"],
	["iw", "הרצאות"],
	["vi", "Lectures"],
	["en-GB", "Lectures"],
	["nonsense!", "Lectures"],
	[undefined, "Lectures"],
])("lang: %s speaks of %s", (tag, lectures) => {
	expect(languagesOf({})(tag).say("lectures")).toBe(lectures);
});
