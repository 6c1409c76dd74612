import { describe, expect, it } from "vitest";
import {
	compareSites,
	formatComparison,
	readPage,
} from "../../src/compare/index.ts";
import { setMathematics } from "../../src/math/index.ts";

const setByLectern = (tex: string) =>
	setMathematics(tex, { file: "page.html" }).value.html;

describe("a page as its reader meets it", () => {
	it("has words, headings, links, images and code", () => {
		const page = readPage(
			'<html><head><title>No</title><style>p{}</style></head><body><h2 id="a-b">A <em>B</em></h2>' +
				'<p>Some<b>thing</b> &amp; <a href="/x?a=1&amp;b=2">more</a><br>text</p><script>no()</script>' +
				'<pre><code>let x;</code></pre><img src="/i.png" alt="An image"></body></html>',
		);
		expect(page).toEqual({
			words: ["A", "B", "Something", "&", "more", "text"],
			headings: ["h2#a-b A B"],
			links: ["/x?a=1&b=2"],
			images: ["/i.png An image"],
			code: ["let x;"],
			formulas: [],
		});
	});

	it("has no words in comments and declarations", () => {
		const page = readPage(
			'<?xml version="1.0"?>\n<!DOCTYPE html>\n<p>A w<!-- <b>no</b> -->ord<!--[if IE]> old <![endif]--></p>',
		);
		expect(page.words).toEqual(["A", "word"]);
	});

	it.each([
		["set by Lectern", setByLectern("\\(a &lt; b\\)")],
		["set by Lectern in display", setByLectern("\\[a &lt; b\\]")],
		["left to MathJax 3", "\\(a &lt; b\\)"],
		["left to MathJax 3 in display", "\\[a\n&lt;  b\\]"],
		["left to MathJax 2", '<script type="math/tex">a < b</script>'],
	])("has the same formula when it is %s", (_, html) => {
		const page = readPage(`<p>before ${html} after</p>`);
		expect(page.formulas).toEqual(["a < b"]);
		expect(page.words).toEqual(["before", "after"]);
	});
});

it("leaves TeX in code to the code", () => {
	const { code, formulas } = readPage("<pre><code>\\(x\\)</code></pre>");
	expect({ code, formulas }).toEqual({ code: ["\\(x\\)"], formulas: [] });
});

const site = (files: Record<string, string>) => ({
	paths: new Set(Object.keys(files)),
	read: (path: string) => files[path] ?? "",
});

describe("one build held against another", () => {
	it("names missing and extra files, and what differs, worst first", async () => {
		const comparison = await compareSites(
			site({
				"a.html": "<p>one two three four</p>",
				"b.html": '<h2 id="x">Two</h2>',
				"same.html": "<p>same</p>",
				"new.html": "",
				"style.css": "a{}",
			}),
			site({
				"a.html": "<p>one two three five</p>",
				"b.html": '<h2 id="y">One</h2>',
				"same.html": "<div>same</div>",
				"gone.html": "",
				"style.css": "b{}",
			}),
		);
		expect(comparison.missing).toEqual(["gone.html"]);
		expect(comparison.extra).toEqual(["new.html"]);
		expect(comparison.compared).toBe(3);
		expect(comparison.different.map(({ path }) => path)).toEqual([
			"b.html",
			"a.html",
		]);
		expect(comparison.different[1]?.aspects).toEqual([
			{ aspect: "words", missing: ["five"], extra: ["four"] },
		]);
		const text = formatComparison(comparison);
		expect(text).toContain("b.html: 100 % differs");
		expect(text).toContain("    - five\n    + four");
		expect(text).toContain("3 pages compared, 1 the same, 2 different");
	});

	it("notices another order", async () => {
		const { different } = await compareSites(
			site({ "a.html": "<p>b a</p>" }),
			site({ "a.html": "<p>a b</p>" }),
		);
		expect(different[0]?.aspects).toEqual([
			{ aspect: "words", missing: ["a"], extra: ["b"] },
		]);
	});
});
