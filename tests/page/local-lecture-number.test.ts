import { describe, expect, it, test } from "vitest";
import {
	readLectureNumber,
	titleWithNumber,
	withoutNumber,
} from "../../src/page/lecture-number.ts";
import { languagesOf } from "../../src/words/index.ts";

const speak = languagesOf({});

/** Language, title → unit and number, title without them. */
test.each([
	["de", "Vorlesung 9: Prompting", "Lecture 9", "Prompting"],
	["de", "Woche 3 – Wortvektoren", "Week 3", "Wortvektoren"],
	["de", "Lecture 9: Prompting", "Lecture 9", "Prompting"],
	[
		"de",
		"Über Vorlesung 12b hinaus",
		"Lecture 12b",
		"Über Vorlesung 12b hinaus",
	],
	["de", "Vorlesung 9", "Lecture 9", "Vorlesung 9"],
	["de", "Probevorlesung 9", undefined, "Probevorlesung 9"],
	["de", "Vorlesung 2023", undefined, "Vorlesung 2023"],
	[
		"fr",
		"Séance 4\u00a0: Les moindres carrés",
		"Lecture 4",
		"Les moindres carrés",
	],
	["ru", "Лекция 7. Градиентный спуск", "Lecture 7", "Градиентный спуск"],
	["ja", "第9回：プロンプト", "Lecture 9", "プロンプト"],
	["ja", "第9回 プロンプト", "Lecture 9", "プロンプト"],
	["zh", "第9讲：提示学习", "Lecture 9", "提示学习"],
	["zh", "第 3 章 概率", "Chapter 3", "概率"],
	["ko", "9강: 프롬프트", "Lecture 9", "프롬프트"],
	["ko", "2주차 - 확률", "Week 2", "확률"],
	["ar", "المحاضرة 5: الانحدار", "Lecture 5", "الانحدار"],
	["tr", "Hafta 6: Olasılık", "Week 6", "Olasılık"],
	["en", "Vorlesung 9: Prompting", undefined, "Vorlesung 9: Prompting"],
])("in %s, %s is %s", (tag, title, expected, bare) => {
	const language = speak(tag);
	const lecture = readLectureNumber({ title }, "", language);
	expect(lecture && `${lecture.unit} ${lecture.number}`).toBe(expected);
	expect(withoutNumber(title, lecture, language)).toBe(bare);
});

describe("a German lecture", () => {
	const german = speak("de");

	it("may have its number in the file's name", () => {
		const slug = "2026-01-20-vorlesung-03-wortvektoren";
		expect(readLectureNumber({}, slug, german)).toEqual({
			unit: "Lecture",
			number: "3",
		});
	});

	it("is named in German where its number is said", () => {
		const title = "Wortvektoren";
		const named = (data: Record<string, unknown>) =>
			titleWithNumber(String(data.title), "x.md", data, german);
		expect(named({ title, lecture: 3 })).toBe("Vorlesung 3: Wortvektoren");
		expect(named({ title: "Zu Vorlesung 3" })).toBe("Zu Vorlesung 3");
	});
});
