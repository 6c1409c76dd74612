import { expect, test } from "vitest";
import { wrapWords } from "../../src/html/wrap-words.ts";

test.each([
	["a short title", ["a short", "title"]],
	["", []],
	// No letter of a long word is lost.
	["Donaudampfschiff", ["Donaudampf", "schiff"]],
	// Letters of East Asia are as wide as two.
	["언어 모형을 위한 프롬프트", ["언어", "모형을", "위한 …"]],
	["漢字仮名交じり文", ["漢字仮名交", "じり文"]],
	// A mark that no line begins with stays with its word.
	["トランスフォーマー", ["トランスフォー", "マー"]],
	["𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", ["𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", "𝒜"]],
	[
		"one two three four five six seven",
		["one two", "three four", "five six …"],
	],
])("%j in lines of ten characters, three at most", (text, lines) => {
	expect(wrapWords(text, 10, 3)).toEqual(lines);
});
