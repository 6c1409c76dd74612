import { expect, test } from "vitest";
import {
	createMarkdown,
	type MarkdownOptions,
} from "../../src/markdown/create.ts";
import { createEnv } from "../markdown-tokens.ts";

function render(text: string, options: MarkdownOptions): string {
	const markdown = createMarkdown(options);
	const env = createEnv();
	return markdown.render(markdown.parse(text, env), env);
}

const dollars: readonly [text: string, html: string][] = [
	["$x_1$ and $y_2$", "\\(x_1\\) and \\(y_2\\)"],
	["costs $5 or $10", "costs $5 or $10"],
	["$ x$ and $x $", "$ x$ and $x $"],
	["$x$2 stays", "$x$2 stays"],
	["\\$a$ stays", "$a$ stays"],
	["$a\\$b$", "\\(a\\$b\\)"],
	["$a<b$ *em*", "\\(a&lt;b\\) <em>em</em>"],
	["$$x$$ and $y$", "\\(x\\) and \\(y\\)"],
	["`$x$`", "<code>$x$</code>"],
];

test.each(dollars)("with dollars, %s", (text, html) => {
	expect(
		render(text, { dollars: true, kramdown: { syntax_highlighter: null } }),
	).toBe(`<p>${html}</p>\n`);
});

test("without the switches, dollars are dollars and brackets are unescaped", () => {
	expect(render("$x$ \\\\(a_b\\\\) \\(c\\)", {})).toBe(
		"<p>$x$ \\(a_b\\) (c)</p>\n",
	);
});

const protectedTexts: readonly [text: string, html: string][] = [
	[
		"\\begin{itemize}\n\\item *a* $$x$$\n\\end{itemize}",
		"<p>\\begin{itemize}\n\\item <em>a</em> \\(x\\)\n\\end{itemize}</p>\n",
	],
	["\\\\(a *b* c\\\\)", "<p>\\(a *b* c\\)</p>\n"],
	["\\(a_1\\) and _em_", "<p>\\(a_1\\) and <em>em</em></p>\n"],
	["see \\\\[x\n- y\n+ z\\\\] there", "<p>see \\[x\n- y\n+ z\\] there</p>\n"],
	["\\[\na\n\\]\n", "\\[a\\]\n"],
	[
		"\\begin{align}\na &= b\\\\\n- c\n\\end{align}\n",
		"\\begin{align}\na &amp;= b\\\\\n- c\n\\end{align}\n",
	],
	["Given $$P(A|B)$$, and", "<p>Given \\(P(A|B)\\), and</p>\n"],
	["$$a\n- b$$ goes on", "<p>\\(a\n- b\\) goes on</p>\n"],
	["\\(no end", "<p>(no end</p>\n"],
];

test.each(protectedTexts)("protected, %s", (text, html) => {
	expect(render(text, { protectMath: true })).toBe(html);
});

test("a bar in a protected formula stays in its cell", () => {
	expect(render("| $$|x|$$ | \\(a|b\\) |\n", { protectMath: true })).toContain(
		"<td>\\(|x|\\)</td>\n      <td>\\(a|b\\)</td>",
	);
});
