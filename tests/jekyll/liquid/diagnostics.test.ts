import { describe, expect, test } from "vitest";
import type { UnrenderedPiece } from "../../../src/jekyll/liquid/types.ts";
import { render, renderText } from "./render.ts";

const strict = { liquid: { strict_filters: true, strict_variables: true } };

/** A text, what is said of it (code, line:column+length), and what stands on the page. */
const faults: readonly (readonly [
	text: string,
	found: readonly string[],
	page: string,
	config?: Readonly<Record<string, unknown>>,
])[] = [
	["a\nb {% foo bar %} c", ["liquid/unknown-tag 2:3+13"], "a\nb  c"],
	["{% foo %}x{% endfoo %}", ["liquid/unknown-tag 1:1+9"], "x"],
	[
		"{% foo %}{{ 1 }}{% foo %}",
		["liquid/unknown-tag 1:1+9", "liquid/unknown-tag 1:17+9"],
		"1",
	],
	["{% for %}x{% endfor %}", ["liquid/syntax 1:1+9"], "{% for %}x{% endfor %}"],
	["a {% if %}b", ["liquid/syntax 1:3+8"], "a {% if %}b"],
	["{% if true %}x", ["liquid/syntax 1:1+13"], "x"],
	[
		"{% if true %}{% for i in (1..2) %}{{ i }}{% endif %}.",
		["liquid/syntax 1:14+21"],
		"12.",
	],
	["{% raw %}{{ x }}", ["liquid/syntax 1:1+9"], "{{ x }}"],
	["{% comment %}{{ x }}", ["liquid/syntax 1:1+13"], ""],
	["x {% endif %} y", ["liquid/syntax 1:3+11"], "x {% endif %} y"],
	["{{ page.title", ["liquid/syntax 1:1+2"], "{{ page.title"],
	["{{ a } b", ["liquid/syntax 1:1+6"], "{{ a } b"],
	["é {% assign x %}", ["liquid/syntax 1:3+14"], "é {% assign x %}"],
	[
		"{% include plain.html a %}",
		["liquid/syntax 1:1+26"],
		"{% include plain.html a %}",
	],
	[
		"\n\n{% include nowhere.html %}|",
		["liquid/missing-include 3:1+26"],
		"\n\n|",
	],
	["{% include ../secret %}", ["liquid/missing-include 1:1+23"], ""],
	[
		"{% include_relative /../../etc/passwd %}",
		["liquid/missing-include 1:1+40"],
		"",
	],
	["{% link nowhere.md %}", ["liquid/missing-target 1:1+21"], ""],
	["{% post_url 2020-01-01-no %}", ["liquid/missing-target 1:1+28"], ""],
	["a{{ 1 | divided_by: 0 }}b", ["liquid/failed 1:2+23"], "ab"],
	["{{ 'x' | date_to_string }}", ["liquid/failed 1:1+26"], ""],
	["{% if 1 < 'a' %}x{% endif %}.", ["liquid/failed 1:1+16"], "."],
	["{{ 'a' | shout }}", [], "a"],
	["{{ 'a' | shout }}", ["liquid/undefined-filter 1:1+17"], "", strict],
	["{{ nobody }}", [], ""],
	["{{ nobody }}", ["liquid/undefined-variable 1:1+12"], "", strict],
	["{{ 'a' | upcase }}{{ page.title }}", [], "AT", strict],
	["{{ page.nobody }}", ["liquid/undefined-variable 1:1+17"], "", strict],
	["{{ 1 | | upcase }}", ["liquid/lax-syntax 1:1+18"], "1"],
	["{{ 1 | | upcase }}", [], "1", { liquid: { error_mode: "lax" } }],
	[
		"{{ 1 | | upcase }}",
		["liquid/syntax 1:1+18"],
		"{{ 1 | | upcase }}",
		{ liquid: { error_mode: "strict" } },
	],
	[
		"{% for i in (1..9) %}{{ i | divided_by: 0 }}{% endfor %}",
		["liquid/failed 1:22+23"],
		"",
	],
];

describe("what an author wrote wrong", () => {
	test.each(
		faults.map(([text, found, page, config = {}]) => ({
			text,
			found,
			page,
			config,
		})),
	)("$text: $found", ({ text, found, page, config }) => {
		const { value, diagnostics } = render(text, {
			config,
			scope: { page: { title: "T" } },
		});
		const said = diagnostics.map(
			({ code, location, length }) =>
				`${code} ${location.line}:${location.column}+${length}`,
		);
		expect(said).toEqual(found);
		expect(value.text).toBe(page);
	});

	test("is placed in its file: the text may begin on a later line", () => {
		const { diagnostics } = render("a\n{% foo %}", {
			source: { path: "_posts/x.md", line: 7 },
		});
		expect(diagnostics[0]?.location).toEqual({
			file: "_posts/x.md",
			line: 8,
			column: 1,
		});
	});

	test("names the way through the includes", () => {
		const files: Readonly<Record<string, string>> = {
			"outer.html": "\n {% include inner.html %}",
			"inner.html": "{% foo %}",
		};
		const findInclude = (name: string) => ({
			name,
			path: `_includes/${name}`,
			origin: "course" as const,
			data: {},
			body: files[name] ?? "",
			bodyLine: 1,
		});
		const { diagnostics } = render(
			"x\n{% include outer.html %}{% include outer.html %}",
			{ host: { findInclude } },
		);
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]?.location).toEqual({
			file: "_includes/inner.html",
			line: 1,
			column: 1,
		});
		expect(diagnostics[0]?.related?.map(({ location }) => location)).toEqual([
			{ file: "_includes/outer.html", line: 2, column: 2 },
			{ file: "page.md", line: 2, column: 1 },
		]);
	});

	test("a file that includes itself ends", () => {
		const findInclude = (name: string) => ({
			name,
			path: name,
			origin: "course" as const,
			data: {},
			body: "{% include a %}",
			bodyLine: 1,
		});
		const { diagnostics } = render("{% include a %}", {
			host: { findInclude },
		});
		expect(diagnostics.map(({ code }) => code)).toEqual(["liquid/failed"]);
	});

	test("is marked on the page", () => {
		const markUnknown = ({ diagnostic, source }: UnrenderedPiece) =>
			`[${diagnostic.code}: ${source}]`;
		const text = renderText("{% foo %} {% for %} {{ 1 | divided_by: 0 }}", {
			host: { markUnknown },
		});
		expect(text).toBe(
			"[liquid/unknown-tag: {% foo %}] [liquid/syntax: {% for %}] [liquid/failed: {{ 1 | divided_by: 0 }}]",
		);
	});

	test("never throws, whatever it is", () => {
		const pieces = [
			"{{",
			"}}",
			"{%",
			"%}",
			"{",
			"}",
			"%",
			" if ",
			"for",
			"endfor",
			"raw",
			"endraw",
			"comment",
			"x",
			"|",
			"'",
			'"',
			"-",
			"\n",
			"$$",
			"\\(",
			"`",
		];
		let seed = 1;
		for (let round = 0; round < 2000; round++) {
			let text = "";
			for (let count = 0; count < 12; count++) {
				seed = (seed * 48271) % 2147483647;
				text += pieces[seed % pieces.length];
			}
			expect(() =>
				render(text, { source: { shield: { dollars: true } } }),
			).not.toThrow();
		}
	});
});

describe("what is more than Ruby forgives", () => {
	test.each([
		["{% comment %}{% if %}{{<x>}}{% foo %}{% endcomment %}x", "x"],
		["{% comment %}{% comment %}a{% endcomment %}b{% endcomment %}x", "x"],
		[
			"{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}x",
			"x",
		],
		["a {%- raw -%} b {%- endraw -%} c", "a b c"],
	])("%j", (text, page) => {
		const { value, diagnostics } = render(text);
		expect(diagnostics).toEqual([]);
		expect(value.text.replace(/\s+/g, " ")).toBe(page);
	});
});
