import { describe, expect, test } from "vitest";
import { once } from "../../../src/once.ts";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { type BuiltSite, readSite } from "../site-golden.ts";

// What real courses do with mathematics, in a Jekyll site of its own layout whose MathJax leaves single dollars alone.

const layout = `<html><head>
<script>MathJax = {tex: {tags: 'ams', macros: {E: '\\\\mathbb{E}'}}}</script>
<script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js"></script>
</head><body><div style="display:none">$$\\gdef\\R{\\mathbb{R}}$$</div><main>{{ content }}</main></body></html>`;

/** Markdown, and the TeX that is set of it: what stands alone on its lines is marked `D:`, the rest `I:`. */
const traps: readonly [why: string, markdown: string, tex: string[]][] = [
	[
		"macros of a hidden block of the layout",
		"$$x \\in \\R$$",
		["D:x \\in \\R"],
	],
	["macros of MathJax's configuration", "So $$\\E x$$.", ["I:\\E x"]],
	[
		"a block that only defines prints nothing",
		"$$\\newcommand{\\half}[1]{\\frac{#1}{2}}$$\n\nThen $$\\half{x}$$.",
		["I:\\half{x}"],
	],
	[
		"a page redefines what KaTeX has",
		"$$\\renewcommand{\\P}{\\mathbb{P}}$$\n\nThen $$\\P(A)$$.",
		["I:\\P(A)"],
	],
	["a formula touching another", "$$A$$$$\\geq B$$", ["I:A", "I:\\geq B"]],
	[
		"dollars on lines of their own within a paragraph",
		"as in\n$$\nx + y\n$$\nthere",
		["I:x + y"],
	],
	["a blank line within a block", "$$\na +\n\nb\n$$", ["D:a + b"]],
	[
		"a single backslash, which Markdown takes, but not within raw HTML",
		"lost \\(a\\) kept <span>\\(b\\)</span>\n\n<table><tr><td>\\(c\\)</td></tr></table>",
		["I:c"],
	],
	[
		"two backslashes: what Markdown leaves of the escapes",
		"\\\\( \\\\{ x\\_1 \\\\} \\\\) and \\\\[ a \\\\\\ b \\\\]",
		["I:\\{ x_1 \\}", "D:a \\\\ b"],
	],
	[
		"a macro with an optional argument",
		"$$\\newcommand{\\pd}[2][x]{\\partial_{#1} #2}$$\n\n$$\\pd{f}$$ and $$\\pd[y]{f}$$.",
		["I:\\pd{f}", "I:\\pd[y]{f}"],
	],
	[
		"what only MathJax knows",
		"$$\\require{cancel}\\cancel{x} \\unicode{x2605} \\href{https://example.org}{y} \\bm{\\phi} \\mathbbm{1} q_\\boldsymbol{\\theta}$$",
		[
			"D:\\require{cancel}\\cancel{x} \\unicode{x2605} \\href{https://example.org}{y} \\bm{\\phi} \\mathbbm{1} q_\\boldsymbol{\\theta}",
		],
	],
	[
		"an operator declared on the page",
		"$$\\DeclareMathOperator*{\\argmax}{arg\\,max}$$\n\nSo $$\\argmax_x f$$.",
		["I:\\argmax_x f"],
	],
	[
		"prices and shells are none",
		"From $5 to $50, $1, $0x4, `$HOME` and $$$.",
		[],
	],
	["in a list item", "- $$x$$\n- <b>\\\\(y\\\\)</b>", ["D:x", "I:y"]],
	["not in a comment", "<!-- \\\\(x\\\\) $$y$$ -->\n\nwords", []],
	["distill's element", "<d-math block>a_1 + b_1</d-math>", ["D:a_1 + b_1"]],
	["a tag", "{% math %}\na < b\n{% endmath %}", ["D:a < b"]],
	[
		"a parameter of an include",
		'{% include box.html text="$$x_1$$" %}',
		["I:x_1"],
	],
	[
		"a link by post_url on the same line",
		"As in [it]({% post_url 2020-01-01-a %}), $$x_{{i}} < y$$.",
		["I:x_{{i}} < y"],
	],
	["tildes, which are spaces", "\\\\[ a~~~b ~~~ c \\\\]", ["D:a~~~b ~~~ c"]],
	[
		"letters of other scripts and spaces that do not break",
		"$$x\u00a0\u2192 \\text{变量} \u00e9$$",
		["D:x → \\text{变量} é"],
	],
	[
		"what MathJax forgives",
		"$$\\begin{array} a & b \\\\ c & d \\end{array} \\text{a_b} \\textbf{68%} \\mbox{if $x > 0$} a\\*b$$",
		[
			"D:\\begin{array} a & b \\\\ c & d \\end{array} \\text{a_b} \\textbf{68%} \\mbox{if $x > 0$} a\\*b",
		],
	],
	[
		"macros that stand in KaTeX's way",
		"$$\\def\\H{\\mathcal{H}} \\def\\0{\\mathbf{0}}$$\n\n$$\\H + \\0$$",
		["D:\\H + \\0"],
	],
	[
		"definitions hidden in a comment of the page are none",
		"<!-- $$\\gdef\\never{1}$$ -->\n\n$$x$$",
		["D:x"],
	],
	[
		"braces that Liquid would take",
		"$$\\mathbf{{x}}_{i}{{y}}$$",
		["D:\\mathbf{{x}}_{i}{{y}}"],
	],
];

const bodies: Record<string, string> = {
	...Object.fromEntries(
		traps.map(([, body], index) => [`trap-${index}`, body]),
	),
	references:
		"See \\eqref{eq:b} and $$\\eqref{eq:a}$$.\n\n$$\\begin{equation}\\label{eq:a} x \\end{equation}$$\n\n$$\\begin{equation}\\label{eq:b} y \\end{equation}$$",
	labels: [
		...["equation", "gather", "multline", "align", "eqnarray", "flalign*"],
	]
		.map(
			(name) =>
				`$$\\begin{${name}} a \\label{eq:${name.replace("*", "-star")}} \\end{${name}}$$`,
		)
		.join("\n\n"),
	broken: "One $$\\frac{a}{$$ and $$b$$.",
	aligned:
		"Directly after text $$\\begin{align} a &= b \\end{align}$$ it goes on.",
};

/** All pages, built once. */
const build = once(async (): Promise<BuiltSite> => {
	const root = folderWith({
		"_config.yml": "title: x\n",
		"_posts/2020-01-01-a.md": "---\n---\n",
		"_layouts/default.html": layout,
		"_includes/box.html": '<div markdown="1">{{ include.text }}</div>',
		...Object.fromEntries(
			Object.entries(bodies).map(([name, body]) => [
				`${name}.md`,
				`---\nlayout: default\n---\n${body}\n`,
			]),
		),
	});
	await lectern("build", root);
	return readSite(`${root}/_site`);
});

/** A course of one page. */
async function one(body: string) {
	const root = folderWith({
		"_config.yml": "title: x\n",
		"_layouts/default.html": layout,
		"page.md": `---\nlayout: default\n---\n${body}\n`,
	});
	const { err } = await lectern("build", root);
	const lines = readSite(`${root}/_site`)["page.html"] ?? [];
	return { err, html: lines.join("\n").split("<main>")[1] ?? "" };
}

/** The page's own part, behind the layout's. */
async function page(name: string): Promise<string> {
	const lines = (await build())[`${name}.html`] ?? [];
	return lines.join("\n").split("<main>")[1] ?? "";
}

/** What each formula is set from, in order. */
function formulas(html: string): string[] {
	const found = html.matchAll(
		/(katex-display">)?<span class="katex">.*?<annotation[^>]*>(.*?)<\/annotation>/gs,
	);
	return [...found].map(([, display, tex = ""]) => {
		const plain = tex
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&amp;", "&");
		return `${display ? "D" : "I"}:${plain.trim().replace(/\s+/g, " ")}`;
	});
}

describe("mathematics of real courses", () => {
	test.each(
		traps.map(([why, , tex], index) => [why, `trap-${index}`, tex] as const),
	)("%s", async (_, name, tex) => {
		const html = await page(name);
		expect(html).not.toContain("lectern-math-error");
		expect(formulas(html)).toEqual(tex);
	});

	test("a bar makes a table of the paragraph, as in kramdown, and is said", async () => {
		const { html, err } = await one("$$P(A|B)$$ is the probability");
		expect(html).toMatch(/<td>.*<\/td>\s*<td>/s);
		expect(err).toMatch(
			/page\.md:4:\d+: .*\[kramdown\/|page\.md:4:\d+: .*\[math\//,
		);
	});

	test("a pair that never closes ends at its blank line, and is said", async () => {
		const { html, err } = await one(
			"First $$a + b and\n\nthen $$c$$ and $$d$$.",
		);
		expect(formulas(html)).toEqual(["I:c", "I:d"]);
		expect(err).toMatch(/page\.md:4:7: /);
	});

	test("references before their equations, within dollars and without", async () => {
		const html = await page("references");
		expect(html).not.toContain("lectern-math-error");
		const links = html.match(/<a [^>]*href="#[^"]*"[^>]*>.*?<\/a>/g) ?? [];
		expect(links.map((link) => link.replace(/<[^>]*>/g, ""))).toEqual([
			"(2)",
			"(1)",
		]);
	});

	test("a label in any environment", async () => {
		const html = await page("labels");
		expect(html).not.toContain("lectern-math-error");
		expect(formulas(html)).toHaveLength(6);
	});

	test("a formula that cannot be set is shown as it is written, and the rest is whole", async () => {
		const html = await page("broken");
		expect(html).toContain("\\frac{a}{</code>");
		expect(formulas(html)).toEqual(["I:b"]);
	});

	test("an environment of lines directly after text is set as a display", async () => {
		const html = await page("aligned");
		expect(html).not.toContain("lectern-math-error");
		expect(html).toContain("katex-display");
	});
});
