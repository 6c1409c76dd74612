import { expect, test } from "vitest";
import { searchedWords } from "../../../src/site/search/searched-words.ts";

test.each([
	["<p>The <em>loss</em> is low.</p>", "The loss is low."],
	["<p>Let \\(\\frac{a}{b} \\in \\mathbb{R}^d\\) be.</p>", "Let be."],
	[
		"<p>\\[\\operatorname{softmax}(x) = \\text{some words}\\]</p>",
		"softmax some words",
	],
	["<p>A \\\\(line and \\(x\\).</p>", "A \\\\(line and ."],
])("of %j a reader finds %j", (content, words) => {
	expect(searchedWords(content).replace(/\s+/g, " ").trim()).toBe(words);
});
