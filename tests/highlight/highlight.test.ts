import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHighlighter } from "../../src/highlight/index.ts";

const folder = new URL("fixtures/", import.meta.url);
const golden: Record<string, string> = JSON.parse(
	readFileSync(new URL("rouge.json", folder), "utf8"),
);
const languages = Object.keys(golden);

/** Share of words, blanks and signs that must have Rouge's class: what is reached, less a little. */
const agreement: Record<string, number> = {
	bash: 0.9,
	cpp: 0.92,
	stata: 0.83,
	tex: 0.87,
	html: 0.92,
	r: 0.92,
};

const highlighter = createHighlighter();

describe("code as Rouge sets it", () => {
	it.each(languages)("%s: the text, and most classes", (language) => {
		const code = readFileSync(new URL(`${language}.txt`, folder), "utf8");
		const ours = explode(highlighter.highlight(code, language) ?? "");
		const rouges = explode(golden[language] ?? "");
		expect(ours.text).toBe(code);
		expect(rouges.text).toBe(code);
		const lexemes = [...code.matchAll(/\w+|\s+|[^\w\s]/g)];
		const same = lexemes.filter(
			({ index }) => ours.classes[index] === rouges.classes[index],
		);
		expect(same.length / lexemes.length).toBeGreaterThan(
			agreement[language] ?? 0.935,
		);
	});

	it("knows aliases, and escapes as Rouge does", () => {
		const html = highlighter.highlight('print("<b>" & x)', "py");
		expect(html).toContain('<span class="s">"&lt;b&gt;"</span>');
	});

	it("leaves a language alone that Rouge does not know", () => {
		expect(highlighter.highlight("x = 1", "nosuch")).toBeUndefined();
	});

	it("sets plain what Rouge knows and no grammar is here for", () => {
		expect(highlighter.highlight("a < b", "lasso")).toBe("a &lt; b");
	});

	it.each(["①", "x ½ y", "²", "٣"])("keeps the number %s", (code) => {
		expect(explode(highlighter.highlight(code, "python") ?? "").text).toBe(
			code,
		);
	});

	it("never changes or loses a character", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 200 }),
				fc.constantFrom("python", "html", "tex", "yaml"),
				(code, language) => {
					const html = highlighter.highlight(code, language) ?? "";
					expect(explode(html).text).toBe(code);
				},
			),
			{ numRuns: 100 },
		);
	});
});

/** The text of highlighted code, and the class of each of its characters. */
function explode(html: string): { text: string; classes: string[] } {
	const classes: string[] = [];
	let text = "";
	for (const [, name = "", inner, plain = ""] of html.matchAll(
		/<span class="([^"]*)">([^<]*)<\/span>|([^<]+)/g,
	)) {
		const piece = decode(inner ?? plain);
		text += piece;
		classes.push(...Array.from({ length: piece.length }, () => name));
	}
	return { text, classes };
}

function decode(html: string): string {
	return html
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, "&");
}
