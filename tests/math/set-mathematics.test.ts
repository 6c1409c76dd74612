import { describe, expect, test } from "vitest";
import { type MathOptions, setMathematics } from "../../src/math/index.ts";

function set(html: string, options: Partial<MathOptions> = {}) {
	return setMathematics(html, {
		file: "post.md",
		output: "mathml",
		...options,
	});
}

/** What a reader sees of the page's formulas, as MathML without annotations and attributes. */
function shown(html: string, options: Partial<MathOptions> = {}): string {
	const { value, diagnostics } = set(html, options);
	expect(diagnostics).toEqual([]);
	const formulas = value.html.matchAll(/<semantics>(.*?)<annotation/gs);
	return [...formulas]
		.map(([, body]) => body?.replace(/<(\w+) [^>]*>/g, "<$1>"))
		.join(" ");
}

test("formulas are set and the text around them stays", () => {
	const { value } = set("<p>If \\(x &lt; y\\), then.</p>");
	expect(value.html).toMatch(
		/^<p>If <span class="katex">.*<\/span>, then\.<\/p>$/s,
	);
	expect(value.formulas).toBe(1);
	expect(value.usesMathematics).toBe(true);
});

test("a page without mathematics is the same page", () => {
	const html = "<p>Costs $5, <code>\\(x\\)</code></p>";
	expect(set(html).value).toEqual({
		html,
		formulas: 0,
		usesMathematics: false,
		styleClasses: [],
	});
});

test("the annotation is the author's TeX", () => {
	const { html } = set(
		"\\[\\begin{align}a &amp;= \\text{b_c}\\end{align}\\]",
	).value;
	expect(html).toContain(
		'<annotation encoding="application/x-tex" aria-hidden="true">\\begin{align}a &amp;= \\text{b_c}\\end{align}</annotation>',
	);
});

const macros: readonly [why: string, html: string, same: string][] = [
	[
		"newcommand",
		"\\(\\newcommand{\\R}{\\mathbb R}\\) \\(\\R\\)",
		"\\(\\mathbb R\\)",
	],
	[
		"without braces, with arguments",
		"\\(\\newcommand\\n[1]{|#1|}\\) \\(\\n{x}\\)",
		"\\(|x|\\)",
	],
	[
		"with an optional argument",
		"\\(\\newcommand{\\n}[2][a]{#1_#2}\\) \\(\\n{x}+\\n[b]{y}\\)",
		"\\(a_x+b_y\\)",
	],
	[
		"a name without backslash, as MathJax forgives",
		"\\(\\newcommand{iid}{\\sim}\\) \\(x\\iid y\\)",
		"\\(x\\sim y\\)",
	],
	[
		"KaTeX's own names redefined",
		"\\(\\newcommand{\\P}{p}\\def\\H{h}\\renewcommand{\\sum}{s}\\) \\(\\P\\H\\sum\\)",
		"\\(phs\\)",
	],
	["def with a pattern", "\\(\\def\\f(#1){g_#1}\\) \\(\\f(x)\\)", "\\(g_x\\)"],
	["in a group, held all the same", "\\({\\def\\x{y}}\\) \\(\\x\\)", "\\(y\\)"],
	[
		"operators",
		"\\[\\DeclareMathOperator{\\sgn}{sgn}\\] \\(\\sgn x\\)",
		"\\(\\operatorname{sgn} x\\)",
	],
	["let", "\\(\\let\\eps\\varepsilon\\) \\(\\eps\\)", "\\(\\varepsilon\\)"],
	[
		"provided only where missing",
		"\\(\\providecommand{\\alpha}{b}\\providecommand{\\q}{c}\\) \\(\\alpha\\q\\)",
		"\\(\\alpha c\\)",
	],
	["require", "\\(\\require{AMSmath}x\\)", "\\(x\\)"],
	[
		"redefined on the way",
		"\\(\\def\\x{1}\\x\\) \\(\\x\\) \\(\\def\\x{2}\\) \\(\\x\\)",
		"\\(1\\) \\(1\\) \\(2\\)",
	],
];

describe("macros hold for the page, in its order", () => {
	test.each(macros)("%s", (_, html, same) => {
		expect(shown(html)).toBe(shown(same));
	});
});

test("a block that only defines prints nothing", () => {
	expect(set("<p>\\[\\gdef\\x{1}\\]</p>").value.html).toBe("<p></p>");
});

test("one page's macros are not another's", () => {
	set("\\(\\newcommand{\\mine}{x}\\)");
	expect(set("\\(\\mine\\)").diagnostics).toHaveLength(1);
});

test("the site's macros, with and without arguments", () => {
	const site = {
		"\\E": "\\mathbb{E}",
		"\\n": "|#1|",
		"\\o": ["#1^#2", 2, "a"],
	} as const;
	expect(shown("\\(\\E\\n{x}\\o{b}\\)", { macros: site })).toBe(
		shown("\\(\\mathbb{E}|x|a^b\\)"),
	);
});

const polyfills: readonly [tex: string, same: string][] = [
	["q_\\boldsymbol{\\phi}(x)", "q_{\\boldsymbol{\\phi}}(x)"],
	["\\lambda_\\min(X)", "\\lambda_{\\min}(X)"],
	["x^\\frac12", "x^{\\frac12}"],
	["\\sqrt\\bm{x}", "\\sqrt{\\bm{x}}"],
	["\\text{a_b}", "\\text{a\\_b}"],
	["\\textbf{68%}", "\\textbf{68\\%}"],
	[
		"\\text{# heads, x^y & z}",
		"\\text{\\# heads, x\\textasciicircum{}y \\& z}",
	],
	["\\text{if $x_i$, a_b}", "\\text{if $x_i$, a\\_b}"],
	["\\mbox{if $x_i$}", "\\text{if $x_i$}"],
	["\\mbox{}", "\\text{}"],
	["\\sigma^\\*", "\\sigma^*"],
	["\\mathbbm{E}\\mathds{R}\\mathbbm{1}", "\\mathbb{E}\\mathbb{R}\\mathbf{1}"],
	["\\unicode{x263a}\\unicode[Arial]{65}", '\\char"263a \\char"41 '],
	["\\require{cancel}\\cancel{x}\\hfill", "\\cancel{x}"],
	["\\class{a}{x}\\cssId{b}{y}", "xy"],
	["\\left[ $Y$ \\right]", "\\left[ Y \\right]"],
	["\\bbox[5px]{x}", "{x}"],
	[
		"\\begin{array}(a, b) & c\\\\d&e\\end{array}",
		"\\begin{array}{cc}(a, b) & c\\\\d&e\\end{array}",
	],
	["\\begin{displaymath}x\\end{displaymath}", "x"],
	["\\textsc{Abc}\\emph{d}", "\\text{Abc}\\textit{d}"],
];

describe("what MathJax knows and KaTeX lacks", () => {
	test.each(polyfills)("%s", (tex, same) => {
		const script = (body: string) =>
			`<script type="math/tex; mode=display">${body}</script>`;
		expect(shown(script(tex))).toBe(shown(script(same)));
	});
});

const displays: readonly string[] = [
	"\\(\\begin{align}a&amp;=b\\end{align}\\)",
	"\\(\\begin{eqnarray*}a&amp;=&amp;b\\end{eqnarray*}\\)",
	"\\(\\begin{flalign*}a\\end{flalign*}\\)",
	"\\(\\begin{CD}A\\end{CD}\\)",
	"\\(x\\tag{1}\\)",
];

test.each(displays)("%s in a line is set as a display", (html) => {
	const { value, diagnostics } = set(html);
	expect(diagnostics).toEqual([]);
	expect(value.html).toContain('class="katex-display"');
});

test("kept formulas are set once, and only for the same macros", () => {
	const keep = new Map<string, string>();
	const page = "\\(x\\) \\(x\\) \\(\\a\\)";
	const first = set(page, { keep, macros: { "\\a": "1" } });
	expect(keep.size).toBe(2);
	expect(set(page, { keep, macros: { "\\a": "1" } })).toEqual(first);
	expect(keep.size).toBe(2);
	expect(set(page, { keep, macros: { "\\a": "2" } }).value.html).toContain(
		"<mn>2</mn>",
	);
});
