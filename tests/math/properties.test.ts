import { expect, test } from "vitest";
import { setMathematics, writeMathStylesheet } from "../../src/math/index.ts";
import { fc } from "../fast-check.ts";

const options = { file: "post.md", dollars: true };

const pieces = fc.constantFrom(
	"\\(",
	"\\)",
	"\\[",
	"\\]",
	"$",
	"$$",
	"{",
	"}",
	"<p>",
	"</p>",
	"<code>",
	"</code>",
	"<br>",
	"<!--",
	"-->",
	"&lt;",
	"&amp;",
	"x",
	"_",
	"^",
	"\\frac",
	"\\begin{align}",
	"\\end{align}",
	"\\\\",
	"&",
	"\\label{a}",
	"\\eqref{a}",
	"\\text{",
	"\\newcommand{\\x}",
	"\\x",
	"\\def",
	"#1",
	"%",
	"\n",
	" ",
	"é",
	"\\tag{1}",
	"\\sqrt",
	"<script>",
	"</script>",
	"<",
	'"',
);
const page = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
const prose = fc.stringMatching(/^[a-z ,.!?()é中&;#0-9-]{0,40}$/);

test("no page makes it fail, and setting twice changes nothing", () => {
	fc.assert(
		fc.property(page, (html) => {
			const once = setMathematics(html, options).value.html;
			expect(setMathematics(once, options).value.html).toBe(once);
		}),
		{ numRuns: 400 },
	);
});

test("text outside formulas is the same to the byte", () => {
	fc.assert(
		fc.property(prose, prose, (before, after) => {
			const { html } = setMathematics(
				`<p>${before}\\(x\\)${after}</p>`,
				options,
			).value;
			expect(html.startsWith(`<p>${before}<span class="katex">`)).toBe(true);
			expect(html.endsWith(`</span>${after}</p>`)).toBe(true);
		}),
		{ numRuns: 100 },
	);
});

test("a page needs no inline style, and the stylesheet has a rule for each generated class", () => {
	const { value } = setMathematics(
		"\\[\\sqrt[3]{\\frac{a}{b}}^2 \\color{red} \\rule{1em}{2em} \\htmlStyle{color: blue}{x} \\begin{pmatrix}1\\\\2\\end{pmatrix}\\]",
		options,
	);
	expect(value.html).not.toMatch(/ style=/);
	const { css } = writeMathStylesheet(value.styleClasses);
	const used = new Set(
		[...value.html.matchAll(/class="([^"]*)"/g)].flatMap(
			([, names]) => names?.split(" ") ?? [],
		),
	);
	for (const name of value.styleClasses) {
		expect(used).toContain(name);
		expect(css).toContain(`.katex .${name}`);
	}
	for (const name of used)
		if (/^k[a-z]n?[\d-]/.test(name)) expect(value.styleClasses).toContain(name);
});

test("the stylesheet depends on the set of classes alone, and has no other host in it", () => {
	const one = writeMathStylesheet(
		["kr-278", "kl-5", "kx-color--red"],
		"/fonts/",
	);
	expect(
		writeMathStylesheet(["kx-color--red", "kl-5", "kr-278", "kl-5"], "/fonts/"),
	).toEqual(one);
	expect(one.css).toContain(".katex .kr-278{margin-right:.278em}");
	expect(one.css).toContain(".katex .kx-color--red{color:red}");
	expect(one.css).not.toMatch(/https?:|\.ttf|\.woff\b|reset-size/);
	expect(one.css.length).toBeLessThan(16_000);
	expect(one.fonts.every((path) => path.endsWith(".woff2"))).toBe(true);
	expect(
		writeMathStylesheet(["kx-a--_7d_", "kx-background--url_28_x_29_"]).css,
	).not.toMatch(/a:}|url\(x/);
});
