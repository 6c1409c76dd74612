import { expect, test } from "vitest";
import { newToken } from "../../src/kramdown/lower/create-token.ts";
import { countWords } from "../../src/pipeline/count-words.ts";
import { fc } from "../fast-check.ts";

function inline(...spans: readonly (readonly [string, string])[]) {
	const token = newToken("inline", "", 0);
	token.children = spans.map(([type, content]) =>
		Object.assign(newToken(type, "", 0), { content }),
	);
	return token;
}

test("words of prose count; code, formulas and blocks without text do not", () => {
	const tokens = [
		inline(["text", "  Three short\u00a0words "], ["code_inline", "x = 1"]),
		newToken("hr", "hr", 0),
		inline(["math_inline", "a b"], ["text", "and\none\u3000слово more"]),
	];
	expect(countWords(tokens)).toBe(7);
});

test("a word ends at every white space that Unicode has, and at nothing else", () => {
	const piece = fc.constantFrom(
		..."a é й 🙂 - \u200b \u0085 \u1680 \u180e".split(" "),
		..." \t\n\v\f\r\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join("");
			const words = text.split(/\s+/).filter(Boolean).length;
			expect(countWords([inline(["text", text])])).toBe(words);
		}),
	);
});

test.each([
	["日本語の文章を読む", 5],
	["深度学习 is what 我们 study", 6],
	["한국어 문장은 낱말로", 3],
	["「注意」とは", 3],
])("%s takes as long as %i words", (text, words) => {
	expect(countWords([inline(["text", text])])).toBe(words);
});
