/** Macros that the courses define in layouts the corpus does not hold: stand-ins with as many arguments. */
export const standInMacros: Readonly<Record<string, string>> =
	Object.fromEntries([
		..."E Adv diag pt tp bfx bfy Xc Ind vx vz vy vm vv vu vg sg se mcC mcG poly ptime nptime disteq e iid Uniform var P independent"
			.split(" ")
			.map((name) => [`\\${name}`, `\\mathrm{${name}}`]),
		..."norm pa abs ca parens cross card d ha"
			.split(" ")
			.map((name) => [`\\${name}`, "\\left(#1\\right)"]),
		["\\CE", "\\mathbb{E}\\left[#1\\middle|#2\\right]"],
		["\\CP", "\\mathbb{P}\\left(#1\\middle|#2\\right)"],
		["\\mat", "\\begin{matrix}#1\\end{matrix}"],
		["\\bsth", "\\boldsymbol{\\theta}"],
	]);

/** Parts of formulas that are none: cut in two by the extraction, or wrong under MathJax too. */
export const authorsMistakes: readonly string[] = [
	// Cut at a dollar sign or a closing delimiter.
	"want to talk to Bob",
	"send Bob",
	"}\\}_{K_B}",
	"let's use session key",
	"}\\}\\_{K_B}",
	"Norma Form Game",
	// Unbalanced braces, commands that do not exist, a column mark outside a table.
	"\\{r_{nk}}",
	"\\{\\mu_{k}}",
	"\\pi\\'",
	"\\vdot",
	"\\mathcalP",
	"\\<X_t\\>",
	"\\hat X_{t+1 \\vert t+1} &=",
];
