import { expect, test } from "vitest";
import { kramdownCodes } from "../../src/kramdown/codes.ts";
import {
	createMarkdown,
	type MarkdownOptions,
} from "../../src/markdown/create.ts";
import { createEnv } from "../markdown-tokens.ts";

function codesOf(text: string, options: MarkdownOptions = {}): string[] {
	const env = createEnv();
	createMarkdown(options).parse(text, env);
	return env.diagnostics.map(
		({ code, location: { line, column } }) => `${code} ${line}:${column}`,
	);
}

/** Each code with a text that raises it, the place it names, and a near miss. */
const cases: readonly [
	code: keyof typeof kramdownCodes,
	text: string,
	place: string,
	nearMiss: string,
][] = [
	[
		"kramdown/unbalanced-math",
		"See $$x and $$y$$ here",
		"1:16",
		"See $$x$$ and $$y$$ here \\$$",
	],
	[
		"kramdown/table-in-math",
		"Given $$P(A|B)$$.",
		"1:12",
		"| $$P(A)$$ | $$P(B)$$ |",
	],
	["kramdown/undefined-link", "* a [text][none]", "1:5", "* a [text] (none)"],
	["kramdown/duplicate-link", "[a]: b\n[A]: c", "2:1", "[a]: b\n[c]: d"],
	["kramdown/undefined-footnote", "> text[^1]", "1:7", "> text[^1]\n\n[^1]: n"],
	[
		"kramdown/duplicate-footnote",
		"a[^1]\n\n[^1]: n\n[^1]: m",
		"4:1",
		"a[^1][^2]\n\n[^1]: n\n[^2]: m",
	],
	["kramdown/unused-footnote", "a\n\n[^1]: n", "3:1", "a[^1]\n\n[^1]: n"],
	[
		"kramdown/duplicate-abbreviation",
		"AB\n\n*[AB]: c\n*[AB]: d",
		"4:1",
		"AB CD\n\n*[AB]: c\n*[CD]: d",
	],
	["kramdown/unused-abbreviation", "a\n\n*[AB]: c", "3:1", "AB\n\n*[AB]: c"],
	["kramdown/invalid-attribute-list", "text\n{: !}", "2:1", "text\n{: .a}"],
	["kramdown/misplaced-attribute-list", "text{:.a}", "1:5", "*text*{:.a}"],
	[
		"kramdown/invalid-extension",
		"a {::nothing /}",
		"1:3",
		"a {::comment}b{:/}",
	],
	[
		"kramdown/unknown-option",
		'{::options color="red" /}',
		"1:1",
		'{::options auto_ids="false" /}',
	],
	["kramdown/unclosed-html", "<div>\ntext", "1:1", "<div>\ntext\n</div>"],
	["kramdown/stray-html", "text </b>", "1:6", "text <b></b>"],
	[
		"kramdown/duplicate-attribute",
		'<p id="a" id="b">c</p>',
		"1:1",
		'<p id="a" class="b">c</p>',
	],
	["kramdown/table-without-body", "| a |\n|---|", "1:1", "| a |\n|---|\n| b |"],
];

test.each(cases)(
	"%s is reported at its place, and not for its near miss",
	(code, text, place, nearMiss) => {
		expect(codesOf(text)).toContain(`${code} ${place}`);
		expect(codesOf(nearMiss)).toEqual([]);
	},
);

test("every code has a case", () => {
	expect(cases.map(([code]) => code).sort()).toEqual(
		Object.keys(kramdownCodes).sort(),
	);
});

test("two halves of two formulas are no formula where mathematics recovers", () => {
	const text = "$$ a\n\ntext and b $$\n\n$$c$$\n";
	const env = createEnv();
	createMarkdown({ recoverMath: true }).parse(text, env);
	expect(env.formulas.map(({ tex }) => tex)).toEqual(["c"]);
	expect(env.diagnostics[0]).toMatchObject({
		code: "kramdown/unbalanced-math",
		location: { line: 1, column: 1 },
	});
});

test("a formula over a blank line between dollars on lines of their own is whole", () => {
	expect(codesOf("$$\na\n\nb\n$$\n")).toEqual([]);
});
