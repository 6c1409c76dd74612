import "katex/contrib/mhchem";
import { doubleStruck, readUnicode, skipBracket } from "./code-macros.ts";
import { definitionCommands } from "./define-commands.ts";
import { defineMacro, type MacroDefinition } from "./katex.ts";

/** What takes arguments and prints nothing. */
const nothing = (numArgs: number): MacroDefinition => ({ tokens: [], numArgs });

/** What MathJax knows and KaTeX lacks, where a few lines of TeX say the same. */
const macros: Readonly<Record<string, MacroDefinition>> = {
	...definitionCommands,
	"\\*": "*",
	"\\bbox": skipBracket,
	"\\class": "\\htmlClass{#1}{#2}",
	"\\cssId": "\\htmlId{#1}{#2}",
	"\\displaylines": "\\begin{gathered}#1\\end{gathered}",
	"\\emph": "\\textit{#1}",
	"\\ensuremath": "#1",
	"\\eqalign": "\\begin{aligned}#1\\end{aligned}",
	"\\hfil": nothing(0),
	"\\hfill": nothing(0),
	"\\intertext": "\\text{#1}",
	"\\label": nothing(1),
	"\\mathbbm": doubleStruck,
	"\\mathbbmss": doubleStruck,
	"\\mathds": doubleStruck,
	"\\mbox": "\\text{#1}",
	"\\mit": "\\mathit{#1}",
	"\\noindent": nothing(0),
	"\\oldstyle": nothing(0),
	"\\require": nothing(1),
	"\\shoveleft": "#1",
	"\\shoveright": "#1",
	"\\strut": "\\rule[-0.3em]{0em}{1em}",
	"\\style": "\\htmlStyle{#1}{#2}",
	"\\textsc": "\\text{#1}",
	"\\textsl": "\\textit{#1}",
	"\\Tiny": "\\tiny",
	"\\unicode": readUnicode,
	"\\xspace": nothing(0),
};

/**
 * Teach KaTeX what MathJax knows besides: once, when this file is loaded.
 *
 * KaTeX keeps such definitions for the whole process; they are constants, so no page can see another's.
 */
for (const [name, definition] of Object.entries(macros))
	defineMacro(name, definition);
