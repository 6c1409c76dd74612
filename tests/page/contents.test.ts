import { expect, test } from "vitest";
import type { Heading } from "../../src/markdown/types.ts";
import { buildContents } from "../../src/page/contents.ts";

const location = { file: "a.md", line: 1, column: 1 };

function headings(...lines: string[]): Heading[] {
	return lines.map((line) => {
		const [marks = "", html = ""] = line.split(/ (.*)/);
		const level = marks.length as Heading["level"];
		return { level, id: html.toLowerCase(), html, text: html, location };
	});
}

const outline = (found: Heading[], words: number) =>
	buildContents(found, words).map(({ html, children }) =>
		[html, ...children.map((child) => child.html)].join(" > "),
	);

test("a long page has its two highest levels", () => {
	const found = headings("## A", "### B", "#### C", "## D", "### E", "## F");
	expect(outline(found, 900)).toEqual(["A > B", "D > E", "F"]);
});

test("a short page has none", () => {
	expect(outline(headings("## A", "## B", "## C"), 100)).toEqual([]);
});

test("a page of many headings has one however short it is", () => {
	const found = headings("# A", "# B", "# C", "# D", "# E", "# F");
	expect(outline(found, 10)).toHaveLength(6);
});

test("a lower level before the first high one is left out", () => {
	expect(outline(headings("### B", "## A", "## C", "## D"), 900)).toEqual([
		"A",
		"C",
		"D",
	]);
});

test("an entry holds no link, image or footnote mark, and keeps code and emphasis", () => {
	const html =
		'<a href="/x">On <em class="x">A</em></a> <em>b</em> <code>c</code><sup id="fnref:1"><a href="#fn:1">1</a></sup>';
	const [first] = buildContents(headings(`## ${html}`, "## B", "## C"), 900);
	expect(first?.html).toBe("On <em>A</em> <em>b</em> <code>c</code>");
});
