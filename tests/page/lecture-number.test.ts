import { expect, test } from "vitest";
import {
	readLectureNumber,
	withoutNumber,
} from "../../src/page/lecture-number.ts";

type Case = [
	what: string,
	data: Record<string, unknown>,
	slug: string,
	expected: string | undefined,
];

const cases: Case[] = [
	["front matter's lecture", { lecture: 4 }, "", "Lecture 4"],
	["front matter's week", { week: "7" }, "", "Week 7"],
	["a title's lead", { title: "Lecture 12b: Games" }, "", "Lecture 12b"],
	["a title's middle", { title: "Notes of Week 3" }, "", "Week 3"],
	["the description", { description: "Lecture 9: Prompting" }, "", "Lecture 9"],
	["the slug", {}, "2023-02-24-lecture9", "Lecture 9"],
	["a slug with zeros", {}, "lec-03-text", "Lecture 3"],
	["a short slug", {}, "l2-graphs", "Lecture 2"],
	["front matter before title", { week: 2, title: "Lecture 5" }, "", "Week 2"],
	["a date in the slug is none", {}, "2023-02-24-games", undefined],
	["a year is none", { title: "Lecture 2023" }, "", undefined],
	["a word that only ends so", { title: "Subunit 3" }, "", undefined],
	["a list is none", { lecture: [1, 2] }, "", undefined],
];

test.each(cases)("%s", (_what, data, slug, expected) => {
	const lecture = readLectureNumber(data, slug);
	expect(lecture && `${lecture.unit} ${lecture.number}`).toBe(expected);
});

test.each([
	["Lecture 9: Prompt Tuning", "Prompt Tuning"],
	["Lecture 9 – Prompt Tuning", "Prompt Tuning"],
	["Lecture 9", "Lecture 9"],
	["Lecture 19: Games", "Lecture 19: Games"],
	["Prompt Tuning", "Prompt Tuning"],
])("%s is shown as %s beside its number", (title, expected) => {
	expect(withoutNumber(title, { unit: "Lecture", number: "9" })).toBe(expected);
});
