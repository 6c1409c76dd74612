import { describe, expect, test } from "vitest";
import { type MathOptions, setMathematics } from "../../src/math/index.ts";

const location = (line: number) => ({ file: "post.md", line, column: 5 });

function set(html: string, options: Partial<MathOptions> = {}) {
	const { value, diagnostics } = setMathematics(html, {
		file: "post.md",
		output: "mathml",
		...options,
	});
	return {
		html: value.html,
		codes: diagnostics.map(({ code }) => code),
		diagnostics,
	};
}

/** The numbers a page shows beside its equations, in order. */
function numbers(html: string): string[] {
	const cells = html.matchAll(
		/<mtd(?: [^>]*)?>(?:<mstyle[^>]*>)?<mtext>(\([^<]*\)|[A-Z*]+)<\/mtext>/g,
	);
	return [...cells].map(([, number]) => number ?? "");
}

const numberings: readonly [why: string, html: string, shown: string[]][] = [
	["equation", "\\[\\begin{equation}a\\end{equation}\\]", ["(1)"]],
	[
		"rows of align, but not the one that says no",
		"\\begin{align}a\\\\b\\nonumber\\\\c\\end{align}",
		["(1)", "(2)"],
	],
	["a starred one has none", "\\begin{align*}a\\\\b\\end{align*}", []],
	["multline has one", "\\begin{multline}a\\\\b\\end{multline}", ["(1)"]],
	[
		"eqnarray's three columns",
		"\\begin{eqnarray}a&amp;=&amp;b\\\\c&amp;=&amp;d\\end{eqnarray}",
		["(1)", "(2)"],
	],
	[
		"flalign, gather",
		"\\begin{flalign}a\\end{flalign}\\begin{gather}b\\\\c\\end{gather}",
		["(1)", "(2)", "(3)"],
	],
	[
		"split in equation",
		"\\begin{equation}\\begin{split}a\\\\b\\end{split}\\end{equation}",
		["(1)"],
	],
	["an empty last row", "\\begin{align}a\\\\\\end{align}", ["(1)"]],
	[
		"tags are not counted",
		"\\begin{align}a\\tag{A}\\\\b\\end{align}",
		["(A)", "(1)"],
	],
	[
		"over formulas",
		"\\[\\begin{equation}a\\end{equation}\\] \\(x\\) \\begin{align}b\\end{align}",
		["(1)", "(2)"],
	],
	["a display with a label", "\\[a\\label{x}\\]", ["(1)"]],
];

describe("AMS numbers", () => {
	test.each(numberings)("%s", (_, html, shown) => {
		const page = set(html, { numbering: "ams" });
		expect(numbers(page.html)).toEqual(shown);
		expect(page.codes).toEqual([]);
	});
});

test("without numbering there are none, but tags stay", () => {
	const page = set("\\begin{align}a\\\\b\\tag{T}\\end{align}", {
		numbering: "none",
	});
	expect(numbers(page.html)).toEqual(["(T)"]);
});

test("all displays are numbered where the set-up says so", () => {
	const page = set("\\[a\\] \\[\\newcommand{\\b}{b}\\] \\[\\b\\]", {
		numbering: "all",
	});
	expect(numbers(page.html)).toEqual(["(1)", "(2)"]);
});

test("references point forward, outside and inside formulas, with links", () => {
	const page = set(
		"<p>By \\eqref{eq:a} and \\(\\ref{eq:b}\\):</p>\\begin{align}x\\label{eq:a}\\\\y\\label{eq:b}\\end{align}<p>\\(z \\eqref{eq:b}\\)</p>",
	);
	expect(page.html).toContain(
		'<p>By <a href="#mjx-eqn:eq:a">(1)</a> and <a href="#mjx-eqn:eq:b">2</a>:</p>',
	);
	expect(page.html).toContain('id="mjx-eqn:eq:a"');
	expect(page.html).toContain('<span id="mjx-eqn:eq:b"></span>');
	expect(page.html).toMatch(/<mrow href="#mjx-eqn:eq:b">|href="#mjx-eqn:eq:b"/);
	expect(page.codes).toEqual([]);
});

test("a tag is what a reference shows", () => {
	const page = set("\\[a\\tag{$*$}\\label{s}\\] <p>\\eqref{s}</p>");
	expect(page.html).toContain('<a href="#mjx-eqn:s">(*)</a>');
});

test("a macro can hide an environment", () => {
	const page = set(
		"\\[\\def\\be{\\begin{equation}}\\def\\ee{\\end{equation}}\\] \\[\\be w\\ee\\] \\[\\be x \\label{q} \\ee\\] \\eqref{q}",
	);
	expect(page.html).toContain('<a href="#mjx-eqn:q">(2)</a>');
	expect(page.codes).toEqual([]);
});

test("a reference without its label is reported where it stands", () => {
	const page = set("see \\eqref{nowhere}", { locate: () => [location(7)] });
	expect(page.codes).toEqual(["math/undefined-reference"]);
	expect(page.diagnostics[0]?.location).toEqual(location(7));
	expect(page.html).toContain("(???)");
	expect(set("\\[x\\label{here}\\] see \\eqref{here}").codes).toEqual([]);
});

test("a label given twice is reported, and the first one counts", () => {
	const page = set("\\[x\\label{a}\\] \\[y\\label{a}\\] \\ref{a}");
	expect(page.codes).toEqual(["math/duplicate-label"]);
	expect(page.html.match(/id="mjx-eqn:a"/g)).toHaveLength(1);
	expect(set("\\[x\\label{a}\\] \\[y\\label{b}\\]").codes).toEqual([]);
});
