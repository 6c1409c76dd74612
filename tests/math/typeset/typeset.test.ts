import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFormulas } from "../../../bench/courses/read-formulas.ts";
import { varyFormula } from "../../../bench/courses/vary-formula.ts";
import { fc } from "../../fast-check.ts";
import { standInMacros } from "../corpus-knowledge.ts";
import { outputs, setBothWays } from "./both-ways.ts";
import { formulas } from "./draw-formulas.ts";

const file = join(import.meta.dirname, "../../../../shared/formulas.jsonl");
const present = existsSync(file);

/** Checks one formula in all ways it may stand on a page; how many of them are set without KaTeX, in per cent. */
function check(tex: string, asked = outputs): number {
	let typesetCount = 0;
	let count = 0;
	for (const output of asked)
		for (const display of [false, true]) {
			const { typeset, built } = setBothWays(
				tex,
				display,
				output,
				standInMacros,
			);
			if (typeset) expect(typeset, `${tex} as ${output}`).toEqual(built);
			if (typeset) typesetCount++;
			if (built) count++;
		}
	return count === 0 ? 100 : (typesetCount / count) * 100;
}

describe("a formula looks the same whether KaTeX has built it or not", () => {
	test.skipIf(!present && !process.env.CI)("in real courses", () => {
		const lines = readFileSync(file, "utf8").trim().split("\n");
		const shares = lines.map((line) =>
			check(JSON.parse(line).tex, ["html+mathml"]),
		);
		const sum = shares.reduce((first, second) => first + second, 0);
		expect(sum / shares.length).toBeGreaterThan(98);
	});

	test("in courses made for measuring", () => {
		for (const [index, formula] of readFormulas().formulas.entries())
			if (index % 7 === 0) check(varyFormula(formula, 1).tex);
	});

	test("whatever it is made of", () => {
		fc.assert(
			fc.property(formulas, (tex) => {
				check(tex);
			}),
			{ numRuns: 400 },
		);
	});
});

/** What has to be set without KaTeX, one construct a line. */
const constructs = [
	"a + b = c, \\ldots; -x \\cdot (+y) \\not= 12.5",
	"x_i^2 + {y'}_{ij} + \\sum_{i=1}^n a_i + {}^2 + \\hat{x}_i^2",
	"\\log x \\lim_{x \\to 0} \\max\\limits_x \\operatorname*{argmax}_\\theta \\operatorname{Var}(x) \\mathop{f}\\nolimits^2",
	"\\mathbb{R} \\mathcal{L} \\mathbf{x} \\mathrm{d}x \\boldsymbol{\\theta} \\bm{x} \\text{if $x$ \\textbf{and} \\emph{y}}",
	"\\frac{1}{2} + \\dfrac{a}{b} \\tfrac{a}{b} \\binom{n}{k} {x \\over y} {x \\atop y}",
	"\\hat{x} \\bar{x} \\tilde{x} \\vec{v} \\dot{x} \\ddot{x}",
	"\\left( \\frac{a}{b} \\middle| c \\right] \\bigl( x \\bigr) \\Big/ \\left\\{ x \\right. \\left\\| x \\right\\|",
	"\\sqrt{x} \\sqrt[3]{\\frac{1}{2}} \\overline{x} \\underbrace{x + y}_{z} \\widehat{xyz} \\boxed{x}",
	"\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\begin{cases} 1 & x \\\\ 0 & y \\end{cases}",
	"\\begin{aligned} a &= b \\\\[1em] &= c \\end{aligned}",
	"\\overset{a}{=} \\underset{x}{\\min} \\stackrel{a}{\\to} \\mathrel{R} \\mathchoice{a}{b}{c}{d} x \\neq y \\notin z",
	"a \\quad b \\, c ~ d \\\\ e \\kern1em f \\hspace{2ex} g \\displaystyle\\sum_i x_i \\dot{\\\\ }",
];

test.each(constructs)("KaTeX need not build %s", (tex) => {
	expect(check(tex)).toBe(100);
});

const leftToKatex = [
	"\\color{red} x",
	"{\\tiny x}",
	"\\begin{array}{l|r} a & b \\\\ \\hline c & d \\end{array}",
	"\\tag{1} x",
	"\\label{x}",
	"\\frac{1",
];

test.each(leftToKatex)("KaTeX builds %s", (tex) => {
	for (const output of outputs)
		expect(setBothWays(tex, true, output).typeset).toBeUndefined();
});
