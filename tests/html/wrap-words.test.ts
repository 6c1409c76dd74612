import { expect, test } from "vitest";
import { wrapWords } from "../../src/html/wrap-words.ts";

test.each([
	["a short title", ["a short", "title"]],
	["", []],
	// No letter of a long word is lost.
	["Donaudampfschiff", ["Donaudampf", "schiff"]],
	["언어 모형을 위한 프롬프트", ["언어 모형을 위한", "프롬프트"]],
	["𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", ["𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", "𝒜"]],
	[
		"one two three four five six seven",
		["one two", "three four", "five six …"],
	],
])("%j in lines of ten characters, three at most", (text, lines) => {
	expect(wrapWords(text, 10, 3)).toEqual(lines);
});
