import { describe, expect, it } from "vitest";
import {
	AheadSetter,
	type PackedFormulas,
	setMathematics,
	unpackFormulas,
} from "../../src/math/index.ts";

const options = { file: "post.md", macros: { "\\R": "\\mathbb{R}" } };

function store(...packed: PackedFormulas[]) {
	const formulas = new Map<string, string>();
	for (const some of packed)
		for (const [key, value] of unpackFormulas(some))
			formulas.set(key, new TextDecoder().decode(value));
	const added: string[] = [];
	const keep = {
		get: (key: string) => formulas.get(key),
		set: (key: string) => added.push(key),
	};
	return { keep, added, size: formulas.size };
}

const contents = {
	"a line and a display": "<p>\\(x^2\\) and</p>\\[\\frac{1}{2}\\]",
	"letters of many scripts": "<p>\\(\\text{größer 大} \\in ℝ\\)</p>",
	"the course's macros": "<p>\\(x \\in \\R\\)</p>",
	"macros of the page":
		"<p>\\(\\newcommand{\\v}{\\mathbf{v}}\\) \\(\\v + 1\\)</p>",
	"numbers and references":
		"<p>\\[\\begin{align}a &= b \\label{one}\\\\ c &= d\\end{align}\\] by \\eqref{one}, \\(y_{\\eqref{one}}\\)</p>",
	"a style and a colour":
		"<p>\\(\\color{red}{x} \\htmlStyle{color: blue}{y}\\)</p>",
	"a fault": "<p>\\(\\frac{1}\\) and \\(z\\)</p>",
};

describe("setting formulas ahead of their page", () => {
	it.each(Object.entries(contents))("%s: the same page", (_, content) => {
		const page = `<html><body><nav>\\(n\\)</nav>${content}</body></html>`;
		const ahead = store(new AheadSetter().set(content, options));
		const set = setMathematics(page, { ...options, keep: ahead.keep });
		expect(set).toEqual(setMathematics(page, options));
		// All but what stands in the layout was there already.
		expect(ahead.added).toHaveLength(1);
		expect(ahead.size).toBeGreaterThan(0);
	});

	it("hands each formula out once", () => {
		const setter = new AheadSetter();
		const first = setter.set("<p>\\(x\\) \\(y\\)</p>", options);
		const second = setter.set("<p>\\(y\\) \\(z\\) \\(z\\)</p>", options);
		expect(first.keys).toHaveLength(2);
		expect(second.keys).toHaveLength(1);
	});

	it("a layout with its own equations: numbers as they are without", () => {
		const content = "<p>\\[\\begin{equation}a\\end{equation}\\]</p>";
		const page = `<body>\\[\\begin{equation}b\\end{equation}\\]${content}</body>`;
		const ahead = store(new AheadSetter().set(content, options));
		const set = setMathematics(page, { ...options, keep: ahead.keep });
		expect(set).toEqual(setMathematics(page, options));
		expect(set.value.html).toContain("(2)");
	});
});
