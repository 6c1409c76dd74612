import { expect, test } from "vitest";
import { tokenize } from "../../src/math/tex/tokenize.ts";
import { fc } from "../fast-check.ts";

test.each([
	["\\frac12", ["\\frac", "1", "2"]],
	["\\a@b c", ["\\a@b", " ", "c"]],
	["\\\\\\{\\", ["\\\\", "\\{", "\\"]],
	["x% no\ny%", ["x", "% no\n", "y", "%"]],
	["𝔸\\é\\𝔸", ["𝔸", "\\é", "\\𝔸"]],
	["", []],
])("%j is read as %j", (tex, tokens) => {
	expect(tokenize(tex).map(({ text }) => text)).toEqual(tokens);
});

test("tokens say where they stand, and are the text again", () => {
	const tex = fc.string({
		unit: fc.constantFrom("\\", "a", "@", "%", "\n", "𝔸", "\ud800", " ", "1"),
	});
	fc.assert(
		fc.property(tex, (text) => {
			const tokens = tokenize(text);
			expect(tokens.map((token) => token.text).join("")).toBe(text);
			for (const { text: part, from, to } of tokens)
				expect(text.slice(from, to)).toBe(part);
		}),
	);
});
