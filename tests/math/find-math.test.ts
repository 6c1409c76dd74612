import { describe, expect, test } from "vitest";
import { findMath } from "../../src/math/find/find-math.ts";
import type { Delimiter } from "../../src/math/types.ts";

const tight: Delimiter = { left: "$", right: "$", display: false, tight: true };
const loose: Delimiter = { left: "$", right: "$", display: false };

function find(html: string, delimiters: Delimiter[] = [], escapes = false) {
	return findMath(html, delimiters, escapes).map(({ tex, display, kind }) =>
		kind === "formula" ? (display ? `D:${tex}` : `I:${tex}`) : `${kind}:${tex}`,
	);
}

const cases: readonly [why: string, html: string, found: string[]][] = [
	["kramdown's inline form", "<p>a \\(x\\) b</p>", ["I:x"]],
	["kramdown's block form", "<p>\\[x\\]</p>", ["D:x"]],
	["dollars in raw HTML", "<td>$$x$$</td>", ["D:x"]],
	["entities decoded", "\\(a &lt; b &amp; c &#62; d\\)", ["I:a < b & c > d"]],
	[
		"braces that are never closed, up to the first end",
		"\\(\\frac{a}{b\\) and \\(c{\\)",
		["I:\\frac{a}{b", "I:c{"],
	],
	[
		"an end inside braces is none where another follows",
		"\\(\\text{\\(x\\)}\\)",
		["I:\\text{\\(x\\)}"],
	],
	[
		"a bare environment",
		"<p>\\begin{align}x\\end{align}</p>",
		["D:\\begin{align}x\\end{align}"],
	],
	[
		"an environment inside delimiters is theirs",
		"\\[\\begin{align}x\\end{align}\\]",
		["D:\\begin{align}x\\end{align}"],
	],
	[
		"an environment of text is prose, with what mathematics is in it",
		"<p>\\begin{itemize} \\item \\(x\\) \\end{itemize}</p>",
		["I:x"],
	],
	[
		"a reference in prose",
		"see \\eqref{eq:a}, \\ref{b}",
		["reference:\\eqref{eq:a}", "reference:\\ref{b}"],
	],
	["not in code", "<code>\\(x\\)</code> <pre>\\[x\\]</pre>", []],
	[
		"not in nested code",
		"<pre><code>\\(a\\)</code> \\(b\\)</pre>\\(c\\)",
		["I:c"],
	],
	[
		"not in script, style, textarea, noscript",
		"<script>'\\(x\\)'</script><style>\\(x\\)</style><textarea>\\(x\\)</textarea><noscript>\\(x\\)</noscript>",
		[],
	],
	[
		"not in the title or the head",
		"<html><head><title>\\(x\\)</title><meta content='\\(x\\)'></head><body>\\(y\\)</body>",
		["I:y"],
	],
	["not in attributes", "<img alt=\"\\(x\\)\" title='a > \\(y\\)'>", []],
	["not in comments", "<!-- \\(x\\) --><p>\\(y\\)</p>", ["I:y"]],
	[
		"not in ignored elements",
		'<div class="a tex2jax_ignore"><p>\\(x\\)</p></div>\\(y\\)',
		["I:y"],
	],
	[
		"again inside processed ones",
		'<div class="mathjax_ignore">\\(x\\)<p class="tex2jax_process">\\(y\\)</p>\\(z\\)</div>',
		["I:y"],
	],
	[
		"ignored elements nest",
		'<div class="tex2jax_ignore"><div>\\(x\\)</div>\\(y\\)</div>\\(z\\)',
		["I:z"],
	],
	["delimiters span no tag", "<p>\\(a <em>b</em> c\\)</p>", []],
	["but line breaks and comments", "\\(a<br>b<!-- c -->d\\)", ["I:a\nbd"]],
	["not over a paragraph's end", "<p>\\(a</p><p>b\\)</p>", []],
	["braces hide an end", "\\(\\text{a \\) b}\\)", ["I:\\text{a \\) b}"]],
	["an escaped brace counts for nothing", "\\(\\{ x\\)", ["I:\\{ x"]],
	[
		"math/tex scripts of kramdown 1",
		'<script type="math/tex; mode=display">% <![CDATA[\na < b %]]></script>',
		["D:a < b"],
	],
	["inline ones", '<script type="math/tex">x</script>', ["I:x"]],
	[
		"those that kramdown finds within a paragraph, and escapes",
		'<p>x <script type="math/tex">a &lt; b &amp; c</script></p>',
		["I:a < b & c"],
	],
	[
		"Distill's elements",
		"<d-math>x &lt; y</d-math><d-math block>\n  z\n</d-math>",
		["I:x < y", "D:z"],
	],
	[
		"what KaTeX has set already",
		'<span class="katex"><span>\\(x\\)</span></span>',
		[],
	],
	["dollars are money by default", "$5 and $6, $1, $0x4", []],
	["a lone less-than sign is text", "1 < 2 \\(x\\)", ["I:x"]],
];

describe("what is mathematics on a page", () => {
	test.each(cases)("%s", (_, html, found) => {
		expect(find(html)).toEqual(found);
	});
});

const dollarCases: readonly [why: string, html: string, found: string[]][] = [
	["a formula", "let $x+1$ be", ["I:x+1"]],
	["prices", "from $5 to $50 and $ 7$", []],
	["a digit after", "costs $20,000 and USD$30,000", []],
	["white space inside", "$ x $ and $x $y", []],
	["a display beside", "$$x$$ and $y$", ["D:x", "I:y"]],
	["an escaped dollar", "\\$5 and $x$", ["escape:$", "I:x"]],
];

describe("dollars by Pandoc's rule", () => {
	test.each(dollarCases)("%s", (_, html, found) => {
		expect(find(html, [tight], true)).toEqual(found);
	});
});

test("dollars by MathJax's rule take white space", () => {
	expect(find("a $ x $ b", [loose])).toEqual(["I: x "]);
});

test("a hundred thousand open delimiters are read to their end, and are no formulas", () => {
	expect(find("\\( {".repeat(100_000))).toEqual([]);
	expect(find("<a ".repeat(300_000))).toEqual([]);
	expect(find("\\begin{a} {".repeat(50_000), [loose])).toEqual([]);
});
