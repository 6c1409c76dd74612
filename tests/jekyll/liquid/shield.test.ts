import { describe, expect, test } from "vitest";
import { renderText } from "./render.ts";

const scope = { page: { n: 5, title: "T" }, n: 7, site: { x: "s" } };

function shielded(text: string, dollars = true): string {
	return renderText(text, { scope, source: { shield: { dollars } } });
}

/** What TeX means by braces stays; `=` stands for the text itself. */
const tex = [
	"$${{\\mathbf{x}}_i}$$",
	"$$x^{{10}}$$",
	"$${}^{{}}_{{2}}H$$",
	"$$\\frac{{a}}{{b}}$$",
	"$$P_{{a|b}}$$ and $$p({{x}}|{{y}})$$",
	"\\\\({{\\alpha}}\\\\) \\\\[{{x}}\\\\]",
	"\\({{x}}\\)",
	"\\begin{align}\n{{a}} &= {{b}}\\\\\n\n{{c}}\n\\end{align}",
	"$${% a comment of TeX\n x}$$",
	"$${{ x }$$ and $${{x}$$",
	"$x_{{i}}$ and $\\{{a}\\}$",
	"$$\n{{a}}\n\n{{b}}\n$$",
	"a $$x$$ $${{y}}$$z$$ b",
	"$$\\sum_{{k}=1}^{{m}} {{{k}}}$$",
	"<d-math>{{x}}</d-math>",
	"$${{ x | no_filter }}$$",
];

/** What Liquid means works in formulas too. */
const liquid: readonly (readonly [string, string])[] = [
	["$$x = {{ page.n }}$$", "$$x = 5$$"],
	["$$x_{{n}}$$", "$$x_7$$"],
	["$$x = {{ page.missing }}$$", "$$x = $$"],
	["$$x = {{ page.n | plus: 1 }}$$", "$$x = 6$$"],
	["$$x = {{ n | times: 2 }}$$", "$$x = 14$$"],
	['$${{ "\\\\alpha" }}$$', "$$\\\\alpha$$"],
	["$$ {% if page.n == 5 %}a{% else %}b{% endif %} $$", "$$ a $$"],
	["$$ {% for i in (1..2) %}x_{{i}}{% endfor %} $$", "$$ x_1x_2 $$"],
	[
		"$$x$$ [y]({% post_url 2023-02-24-first %}) $$z$$",
		"$$x$$ [y](/2023/2023/first.html) $$z$$",
	],
	[
		"$$ \\href{ {% post_url 2023-02-24-first %} }{x} $$",
		"$$ \\href{ /2023/2023/first.html }{x} $$",
	],
	["$$ {% raw %}{{\\x}}{% endraw %} $$", "$$ {{\\x}} $$"],
	["{% assign k = 3 %}$$x^{{k}}$$", "$$x^3$$"],
];

/** Outside of formulas all is Liquid's. */
const prose: readonly (readonly [string, string])[] = [
	["{{ nobody }}|", "|"],
	["`$$ {{ nobody }} $$`", "`$$  $$`"],
	["```\n$$ {{ nobody }} $$\n```\n", "```\n$$  $$\n```\n"],
	["a $$ b\n\n{{ nobody }}\n\nc $$ d", "a $$ b\n\n\n\nc $$ d"],
	["\\$ {{ nobody }} \\$", "\\$  \\$"],
	["it costs $5 {{ nobody }} and $ 6", "it costs $5  and $ 6"],
	[
		'{% include parameters.html a="$$x" %}{{ nobody }}$$',
		"[a=$$x|b=|c=|d=|e=|f=|1]$$",
	],
	["<!-- $$ --> {{ nobody }} $$", "<!-- $$ -->  $$"],
];

describe("formulas and Liquid", () => {
	test.each(tex)("as written: %s", (text) => {
		expect(shielded(text)).toBe(text);
	});
	test.each(liquid)("Liquid works: %s", (text, page) => {
		expect(shielded(text)).toBe(page);
	});
	test.each(prose)("no formula: %s", (text, page) => {
		expect(shielded(text)).toBe(page);
	});
	test("dollars count only where they are on", () => {
		expect(shielded("$x_{{i}}$", false)).toBe("$x_$");
		expect(shielded("$$x_{{i}}$$", false)).toBe("$$x_{{i}}$$");
	});
	test("without a shield all is Liquid's", () => {
		expect(renderText("$$x_{{i}}$$")).toBe("$$x_$$");
	});
	test("a long text with nothing but openings comes to an end", () => {
		const text = "$$ {{ \\( `".repeat(20_000);
		expect(shielded(text)).toContain("$$");
	});
});
