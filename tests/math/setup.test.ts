import { describe, expect, test } from "vitest";
import {
	readMathSetup,
	removeClientMath,
	SetupMemory,
} from "../../src/math/index.ts";
import { readLiteral } from "../../src/math/setup/read-literal.ts";

const version2 = `<script type="text/x-mathjax-config">
MathJax.Hub.Config({ // set-up
	tex2jax: { inlineMath: [['$','$'], ["\\\\(","\\\\)"]], processEscapes: true, skipTags: ["script"], },
	TeX: { equationNumbers: { autoNumber: "AMS" }, extensions: ["AMSmath.js", f(1, "}")],
		Macros: { RR: "{\\\\bf R}", bold: ["{\\\\bf #1}", 1], foo: ['x_{#1}^{#2}', 2, "d"], /* more */ } },
	"HTML-CSS": { linebreaks: { automatic: true } }
});
MathJax.Hub.Queue(function () { return 1; });
</script><script async src="https://cdn.mathjax.org/mathjax/latest/MathJax.js?config=TeX-AMS_CHTML"></script>`;
const version3 = `<script>
window.MathJax = {
	tex: { macros: { E: "\\\\mathbb{E}" }, tags: 'ams', inlineMath: [['$', '$']] },
	startup: { ready() { go(); } },
};
</script><script id="MathJax-script" src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js"></script>`;
const katex = `<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/katex@0.16/dist/katex.min.css">
<script defer src="https://cdn.jsdelivr.net/npm/katex@0.16/dist/katex.min.js"></script>
<script defer src="/js/auto-render.min.js" onload="renderMathInElement(document.body);"></script>
<script>renderMathInElement(document.body, { delimiters: [
	{left: "$$", right: "$$", display: true}, {left: "$", right: "$", display: false}], macros: {"\\\\f": "f(#1)"} });</script>`;

test("a page with a set-up that was read before says the same as one by itself", () => {
	const memory = new SetupMemory();
	const other = version3.replace("mathbb{E}", "mathbf{E}");
	const unclosed = version3.slice(0, version3.indexOf("},"));
	const pages = [version3, unclosed, other, version2, version3, unclosed];
	for (const page of [...pages, `${unclosed}, F: "f" } } }`, katex, ...pages])
		expect(readMathSetup(`<p>MathJax</p>${page}`, memory)).toEqual(
			readMathSetup(page),
		);
});

test("MathJax 2", () => {
	const setup = readMathSetup(version2);
	expect(setup.macros).toEqual({
		"\\RR": "{\\bf R}",
		"\\bold": "{\\bf #1}",
		"\\foo": ["x_{#1}^{#2}", 2, "d"],
	});
	expect(setup.delimiters).toContainEqual({
		left: "$",
		right: "$",
		display: false,
	});
	expect(setup).toMatchObject({ numbering: "ams", escapes: true, found: true });
});

test("MathJax 3", () => {
	const setup = readMathSetup(version3);
	expect(setup.macros).toEqual({ "\\E": "\\mathbb{E}" });
	expect(setup).toMatchObject({ numbering: "ams", escapes: true });
});

test("KaTeX's auto-render", () => {
	const setup = readMathSetup(katex);
	expect(setup.macros).toEqual({ "\\f": "f(#1)" });
	expect(setup.delimiters).toHaveLength(2);
	expect(setup.numbering).toBeUndefined();
});

test("no set-up", () => {
	expect(readMathSetup("<p>MathJax is nice</p>")).toEqual({
		macros: {},
		delimiters: [],
		found: false,
	});
});

const literals: readonly [source: string, value: unknown][] = [
	[
		"{a: 1, 'b': -2.5, \"c\": [true, false, null,],}",
		{ a: 1, b: -2.5, c: [true, false, undefined] },
	],
	["{a: f({x: 1}, ']'), b: 2}", { a: undefined, b: 2 }],
	["{a: 'x' + y, b: `t`}", { a: undefined, b: "t" }],
	["{a: function () { return {b: 1}; }, c: 3}", { a: undefined, c: 3 }],
	["{ready() { go(); }, c: '\\u0041\\\\n\\n'}", { c: "A\\n\n" }],
	[
		"{a: {{ site.x }}, b: 1}",
		expect.objectContaining({ a: expect.anything() }),
	],
	["{a: 1", { a: 1 }],
	["", undefined],
];

describe("JavaScript literals, read and never run", () => {
	test.each(literals)("%s", (source, value) => {
		expect(readLiteral(source, 0)).toEqual(value);
	});
});

describe("client-side mathematics", () => {
	test.each([version2, version3, katex])("goes (%#)", (head) => {
		const page = `<head>${head}<link rel="stylesheet" href="/css/main.css"></head><p>x</p>`;
		expect(removeClientMath(page).replace(/\s+/g, "")).toBe(
			'<head><linkrel="stylesheet"href="/css/main.css"></head><p>x</p>',
		);
	});

	test.each([
		'<script src="/assets/app.js"></script>',
		'<script>var s = "about MathJax";</script>',
		"<!-- <script src='katex.js'></script> -->",
		'<a href="https://katex.org/">KaTeX</a>',
		'<link rel="stylesheet" href="/css/style.css"><p>katex</p>',
	])("leaves %s", (html) => {
		expect(removeClientMath(html)).toBe(html);
	});
});
