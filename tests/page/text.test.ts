import { expect, test } from "vitest";
import { plainText, shorten, slugOf } from "../../src/page/text.ts";

test.each([
	["short", 10, "short"],
	["one two three", 8, "one two…"],
	["unbreakable", 5, "unbre…"],
	["let \\(x + y\\) be", 9, "let…"],
	["let \\(x\\) be what it is", 13, "let \\(x\\) be…"],
	["One sentence. Another one, longer.", 20, "One sentence."],
	["So. Another one, which is too long.", 20, "So. Another one…"],
	["He read J. R. Firth until late.", 14, "He read J. R.…"],
	["A case \\(a. b\\) is whole and more.", 12, "A case…"],
])("%j in %d characters is %j", (text, most, expected) => {
	expect(shorten(text, most)).toBe(expected);
});

test("text comes out of HTML without tags, scripts and styles", () => {
	const html =
		"<p>a &amp; b<script>no()</script> <b>c</b>&nbsp;d<style>no{}</style></p>";
	expect(plainText(html)).toBe("a & b c d");
	expect(plainText("<p>the <em>company</em>, he<sub>2</sub></p><p>b</p>")).toBe(
		"the company, he2 b",
	);
});

test.each(["<", "<script>", "<p", "&"])(
	"a megabyte of %j is read to its end",
	(piece) => {
		const text = `${piece.repeat(1_000_000 / piece.length)} end`;
		expect(plainText(text)).toMatch(/end$|^$/);
	},
);

test("slugs keep the letters of every script", () => {
	expect(slugOf("Deep Learning, 2nd ed.")).toBe("deep-learning-2nd-ed");
	expect(slugOf("機械 学習")).toBe("機械-学習");
});
