import type {
	Accent,
	Brace,
	Fraction,
	LeftRight,
	Middle,
	Operator,
	OperatorName,
	Scripts,
	SizedDelimiter,
	Table,
} from "./structures.ts";

export type * from "./structures.ts";

/** Nodes of KaTeX's parse tree that are typeset without KaTeX, with the fields their builders read. */
export type Node =
	| Letter
	| Atom
	| Spacing
	| Kern
	| Group
	| Scripts
	| Operator
	| OperatorName
	| Font
	| Text
	| Styling
	| MathClass
	| Fraction
	| Choice
	| HtmlMathml
	| Newline
	| LeftRight
	| Middle
	| SizedDelimiter
	| Accent
	| Brace
	| Table;

export type Mode = "math" | "text";

export interface Base<Type extends string> {
	readonly type: Type;
	readonly mode: Mode;
}

/** A letter (`mathord`), or a digit or another sign (`textord`). */
export interface Letter extends Base<"mathord" | "textord"> {
	readonly text: string;
}

export interface Atom extends Base<"atom"> {
	readonly text: string;
	readonly family: "bin" | "close" | "inner" | "open" | "punct" | "rel";
}

/** A space as wide as a blank, or a mark where a line may or may not break. */
export interface Spacing extends Base<"spacing"> {
	readonly text: string;
}

/** A length as TeX has it: `3mu`. */
export interface Dimension {
	readonly number: number;
	readonly unit: string;
}

export interface Kern extends Base<"kern"> {
	readonly dimension: Dimension;
}

export interface Group extends Base<"ordgroup"> {
	readonly body: readonly Node[];
	/** Of `\begingroup`: none as far as spaces go. */
	readonly semisimple?: boolean;
}

/** `\sum`; `\log`; `\mathop{…}`. */
export interface Font extends Base<"font"> {
	readonly font: string;
	readonly body: Node;
}

/** `\text`, `\textbf` …: the command is `font`. */
export interface Text extends Base<"text"> {
	readonly font?: string;
	readonly body: readonly Node[];
}

export type StyleName = "display" | "text" | "script" | "scriptscript";

export interface Styling extends Base<"styling"> {
	readonly style: StyleName;
	/** Whether the fonts around it do not hold inside. */
	readonly resetFont?: boolean;
	readonly body: readonly Node[];
}

/** `\mathbin` …, and what is one by its parts: `\stackrel`, `\boldsymbol`. */
export interface MathClass extends Base<"mclass"> {
	readonly mclass: AtomClass;
	readonly body: readonly Node[];
	readonly isCharacterBox: boolean;
}

export interface Choice extends Base<"mathchoice"> {
	readonly display: readonly Node[];
	readonly text: readonly Node[];
	readonly script: readonly Node[];
	readonly scriptscript: readonly Node[];
}

/** What is seen and what is read aloud. */
export interface HtmlMathml extends Base<"htmlmathml"> {
	readonly html: readonly Node[];
	readonly mathml: readonly Node[];
}

/** TeX's classes of atoms, by which spaces are set. */
export type AtomClass =
	| "mord"
	| "mop"
	| "mbin"
	| "mrel"
	| "mopen"
	| "mclose"
	| "mpunct"
	| "minner";

/** `\\` outside of tables. */
export interface Newline extends Base<"cr"> {
	readonly newLine: boolean;
	readonly size?: Dimension | null;
}

/** `\big(` … */
/** `\overbrace` and the like. */
