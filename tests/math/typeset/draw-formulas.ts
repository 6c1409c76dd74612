import { fc } from "../../fast-check.ts";

/** Symbols of all classes, words and spaces. */
const tokens =
	`a x f y M Γ \\theta \\phi \\Gamma \\ell \\imath \\infty \\partial \\nabla \\hbar \\aleph 0 1 12 3.14 2,5 {,} . , ; : ! ' '' /
	+ - * \\pm \\cdot \\times \\circ \\setminus \\wedge = < > \\le \\neq \\ne \\in \\notin \\sim \\mid \\to \\mapsto \\implies \\iff
	\\perp \\not= \\not\\in \\coloneqq := | \\| \\vert \\lvert \\rvert ( ) [ ] \\{ \\} \\langle \\rangle \\lfloor \\rceil
	\\ldots \\cdots \\dots \\vdots \\ddots \\colon \\quad \\, \\; \\: \\! ~ \\\\ {} \\nobreak \\allowbreak \\mathstrut \\S
	\\log \\sin \\lim \\max \\argmax \\inf \\Pr \\sum \\prod \\int \\iint \\oint \\bigcup \\bigoplus \\int\\limits \\sum\\nolimits
	\\lim\\limits \\max\\nolimits \\bmod \\pmod{n} \\prime \\top \\dagger \\angle \\square \\blacksquare \\checkmark é 中 \\$ \\% \\_ \\#
	\\left(x\\right) \\kern1em \\mkern3mu \\hskip2pt \\hspace{1ex} \\smallint \\varnothing \\mathcal{L} \\mathbb{R} \\TeX`
		.trim()
		.split(/\s+/)
		.filter((token) => token !== "\\\\");

/** Commands with one argument. */
const unary =
	`{#} \\mathrm{#} \\mathbf{#} \\mathbb{#} \\mathcal{#} \\mathit{#} \\mathsf{#} \\mathtt{#} \\mathfrak{#} \\mathscr{#} \\boldsymbol{#} \\bm{#}
	\\mathnormal{#} \\hat{#} \\bar{#} \\tilde{#} \\vec{#} \\dot{#} \\ddot{#} \\check{#} \\widehat{#} \\widetilde{#} \\overline{#}
	\\underline{#} \\overrightarrow{#} \\sqrt{#} \\sqrt[3]{#} \\operatorname{#} \\operatorname*{#} \\mathop{#} \\mathrel{#} \\mathbin{#}
	\\mathord{#} \\mathopen{#} \\mathclose{#} \\mathpunct{#} \\mathinner{#} \\mathop{#}\\limits \\left(#\\right) \\left[#\\right\\} \\left|#\\right|
	\\left\\langle#\\right. \\left\\{#\\middle|x\\right\\} \\left.#\\right/ \\left\\lceil#\\right\\rfloor \\left\\Vert#\\right\\Vert
	\\left\\uparrow#\\right) \\text{x$#$} \\textbf{if~}{#} \\phantom{#} \\hphantom{#} \\smash{#} \\mathclap{#} \\boxed{#} \\cancel{#}
	\\underbrace{#} \\overbrace{#} \\displaystyle{#} {\\displaystyle#} {\\textstyle#} {\\scriptstyle#} {\\bf#} {\\rm#} \\textcolor{red}{#}
	\\begin{matrix}#\\end{matrix} \\begin{array}{l|r}#&x\\\\\\hline1&2\\end{array} \\xrightarrow{#} \\raisebox{1pt}{$#$} {\\color{blue}#}
	\\bigl(#\\bigr) \\Big|#\\Big| \\biggl[#\\Biggr] \\big/ \\bigg\\|#\\bigg. \\href{#a}{#} \\dfrac1{#} \\ce{H2O}#
	\\acute{#} \\grave{#} \\breve{#} \\mathring{#} \\not{#} \\not# x_# x^# \\text{\\textit{a}#} \\mathstrut{#}' \\pmb{#} \\bra{#} \\ket{#} \\Set{x|#} \\tfrac12{#}`
		.trim()
		.split(/\s+/);

/** Commands with two. */
const binary =
	`#_{@} #^{@} {#}_{@} {#}^{@} #^@ #_@ \\frac{#}{@} \\dfrac{#}{@} \\tfrac{#}{@} \\cfrac{#}{@} \\binom{#}{@} \\dbinom{#}{@} {#\\over@}
	{#\\choose@} {#\\atop@} \\sum_{#}^{@} \\int_{#}^{@} \\prod_{#}@ \\lim_{#}@ \\operatorname*{arg}_{#}^{@} \\max\\limits_{#}@ \\overset{#}{@}
	\\underset{#}{@} \\stackrel{#}{@} \\hat{x}_{#}^{@} \\vec{#}^{@} \\widehat{x}_{#}@ \\underbrace{#}_{@} \\overbrace{#}^{@} \\sideset{}{'}\\sum_{#}@
	\\begin{pmatrix}#&@\\\\@&#\\end{pmatrix} \\begin{bmatrix}#\\\\@\\\\x\\\\y\\\\z\\end{bmatrix} \\begin{cases}#&x\\\\@&y\\end{cases} \\begin{vmatrix}#&@\\end{vmatrix}
	\\begin{aligned}#&=@\\\\[1em]&+#\\end{aligned} \\begin{gathered}#\\\\@\\end{gathered} \\begin{array}{lcr}#&@&#\\end{array} \\begin{smallmatrix}#&@\\end{smallmatrix}
	\\begin{rcases}#\\\\@\\end{rcases} \\begin{dcases}#\\\\@\\end{dcases} \\sum_{\\substack{#\\\\@}} \\mathchoice{#}{@}{x}{y} #'_{@} #''^{@} _{#}^{@} \\genfrac{[}{>}{1pt}{}{#}{@}
	\\begin{alignedat}{2}#&=@&x\\\\[-3pt]y\\end{alignedat} \\begin{split}#&@\\end{split} \\left(#\\middle/@\\right) x^{\\frac{#}{@}} x_{\\left[#\\right]^@} \\sum\\nolimits_{#}^{@} \\bigcup\\limits_{#}@`
		.trim()
		.split(/\s+/);

const words = fc.constantFrom(
	"\\text{if and only if}",
	"\\text{a_b, 12--3}",
	"\\textbf{bold}",
	"\\textit{it} ",
	"\\texttt{code()}",
	"\\mathrm{ff}",
	"\\textsf{\\textbf{x}}",
	"\\text{\\textit{a} $x_1$ \\textbf{b}}",
	"\\operatorname{a-b*}",
	"\\operatorname{foo\\,bar}",
	"\\text{é中}",
	"\\tag*{}",
	"\\text{\\'e\\\"o\\c c\\~n}",
	"\\text{a\\ b~c}",
	"\\texttt{--''``}",
	"\\rule{1em}{2em}",
	"\\\\ ",
	"\\\\[1em] ",
);

const fill = (template: string, first: string, second: string) =>
	template.replaceAll("#", first).replaceAll("@", second);

/** Formulas of everything that is set here, and of some things that are left to KaTeX. */
export const formulas: fc.Arbitrary<string> = fc.letrec<{
	row: string;
	item: string;
}>((tie) => ({
	row: fc
		.array(tie("item"), { minLength: 1, maxLength: 5 })
		.map((items) => items.join(" ")),
	item: fc.oneof(
		{ maxDepth: 4, depthSize: "small" },
		{ weight: 6, arbitrary: fc.constantFrom(...tokens) },
		{ weight: 1, arbitrary: words },
		{
			weight: 3,
			arbitrary: fc
				.tuple(fc.constantFrom(...unary), tie("row"))
				.map(([template, row]) => fill(template, row, "")),
		},
		{
			weight: 4,
			arbitrary: fc
				.tuple(fc.constantFrom(...binary), tie("row"), tie("row"))
				.map(([template, first, second]) => fill(template, first, second)),
		},
	),
})).row;
