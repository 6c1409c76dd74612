import { expect, test } from "vitest";
import { render } from "./render.ts";

/** The author's lines behind the lines of the output. */
function lines(text: string): number[] {
	const { value } = render(text, {
		source: { line: 10 },
		scope: { list: [1, 2], many: "a\nb\nc" },
	});
	return value.text.split("\n").map((_, index) => value.locate(index + 1).line);
}

const cases: readonly (readonly [string, readonly number[]])[] = [
	["a\nb\nc", [10, 11, 12]],
	["a\n{{ many }}\nb", [10, 11, 11, 11, 12]],
	["{% assign x = 1 %}\n{% assign\n y = 2 %}\nb", [10, 12, 13]],
	["{% for i in list %}\nx\n{% endfor %}\nb", [10, 11, 10, 11, 12, 13]],
	["{%- comment -%}\na\n{%- endcomment -%}\n\nb", [14]],
	["a\n{% include outer.html\n a=1 %}\nb", [10, 11, 13]],
	["{% if true -%}\n\n a\n{% endif %}\nb", [12, 13, 14]],
	["{% raw %}\n{{ x }}\n{% endraw %}\nb", [10, 11, 12, 13]],
	["{% capture x %}\na\n{% endcapture %}{{ x }}b", [12, 12, 12]],
	["", [10]],
];

test.each(cases)("lines of %j", (text, expected) => {
	expect(lines(text)).toEqual(expected);
});

test("names the file", () => {
	const { value } = render("a", { source: { path: "_posts/a.md" } });
	expect(value.locate(1)).toEqual({ file: "_posts/a.md", line: 1, column: 1 });
	expect(value.locate(99).line).toBe(1);
});
