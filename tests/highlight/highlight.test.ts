import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createHighlighter } from "../../src/highlight/index.ts";
import { lexers } from "../../src/highlight/lexers/index.ts";
import { fc } from "../fast-check.ts";
import { compareClasses } from "./agreement.ts";
import { explode } from "./explode.ts";

const folder = new URL("fixtures/", import.meta.url);
const golden: Record<string, string> = JSON.parse(
	readFileSync(new URL("rouge.json", folder), "utf8"),
);
const languages = Object.keys(golden);
const readFixture = (language: string) =>
	readFileSync(new URL(`${language}.txt`, folder), "utf8");

/** Share of the characters seen that must have Rouge's class: what a grammar of another kind reaches, less a little. */
const agreement: Record<string, number> = {
	stata: 0.92,
	yaml: 0.99,
};

const highlighter = createHighlighter();
const lexed = Object.keys(lexers);

describe("code as Rouge sets it", () => {
	it.each(languages)("%s: the text, and most classes", (language) => {
		const ours = highlighter.highlight(readFixture(language), language) ?? "";
		const result = compareClasses(ours, golden[language] ?? "");
		expect(result.isTextSame).toBe(true);
		expect(result.same / result.characters).toBeGreaterThan(
			agreement[language] ?? 0.94,
		);
	});

	it.each(lexed)("%s: every class", (language) => {
		const ours = highlighter.highlight(readFixture(language), language) ?? "";
		expect(compareClasses(ours, golden[language] ?? "").differences).toEqual(
			[],
		);
	});

	it("knows aliases, and escapes as Rouge does", () => {
		const html = highlighter.highlight('print("<b>" & x)', "py");
		expect(html).toContain('<span class="s">"&lt;b&gt;"</span>');
	});

	it.each([
		["javascript", "x = 0.5"],
		["typescript", "x = 12.5"],
	])(
		"%s: takes %s for a number with a fraction, as Rouge does",
		(language, code) => {
			expect(highlighter.highlight(code, language)).toContain(
				`<span class="mf">${code.slice(4)}</span>`,
			);
		},
	);

	it("leaves a language alone that Rouge does not know", () => {
		expect(highlighter.highlight("x = 1", "nosuch")).toBeUndefined();
	});

	it("sets plain what Rouge knows and no grammar is here for", () => {
		expect(highlighter.highlight("a < b", "lasso")).toBe("a &lt; b");
	});

	it("leaves lines plain that are too long for anyone to read", () => {
		const code = "a.".repeat(50_000);
		expect(highlighter.highlight(code, "make")).toBe(code);
	});

	it.each(["①", "x ½ y", "²", "٣"])("keeps the number %s", (code) => {
		expect(explode(highlighter.highlight(code, "ruby") ?? "").text).toBe(code);
	});

	it("never changes or loses a character", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", maxLength: 200 }),
				fc.constantFrom("ruby", "html", "css", "yaml"),
				(code, language) => {
					const html = highlighter.highlight(code, language) ?? "";
					expect(explode(html).text).toBe(code);
				},
			),
			{ numRuns: 100 },
		);
	});

	it.each(lexed)(
		"%s: never changes or loses a character, wherever its code is cut and joined",
		(language) => {
			const code = readFixture(language);
			const cut = fc.nat({ max: code.length });
			fc.assert(
				fc.property(
					cut,
					cut,
					fc.string({ unit: "binary", maxLength: 20 }),
					(from, to, between) => {
						const text = code.slice(from) + between + code.slice(0, to);
						const html = highlighter.highlight(text, language) ?? "";
						expect(explode(html).text).toBe(text);
					},
				),
				{ numRuns: 60 },
			);
		},
	);
});
