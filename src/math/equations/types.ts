/** A row of a displayed formula that can have a number, a tag and labels of its own. */
export interface EquationRow {
	readonly labels: { readonly name: string; readonly at: number }[];
	/** The text of `\tag{…}` or `\tag*{…}`. */
	tag?: string;
	/** It was `\tag*`: shown without parentheses. */
	bare?: boolean;
	/** Whether it is counted: it has no tag, nothing forbids it and the numbering wants it. */
	counted: boolean;
	/** Offset in the TeX where `\tag{number}` goes. */
	end: number;
}

/** `\ref{name}` or `\eqref{name}` inside a formula. */
export interface InnerReference {
	readonly from: number;
	readonly to: number;
	readonly name: string;
	readonly parentheses: boolean;
}

/** A piece of TeX to be replaced; offsets in the formula's TeX. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** What a formula's TeX says about numbers, labels and references, and how KaTeX must get it. */
export interface EquationPlan {
	readonly rows: readonly EquationRow[];
	readonly references: readonly InnerReference[];
	/** In the order of the TeX. */
	readonly edits: readonly Edit[];
	/** It holds an environment that stands only in displays. */
	readonly display: boolean;
}
