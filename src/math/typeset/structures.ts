import type { AtomClass, Base, Dimension, Node } from "./nodes.ts";

export interface Scripts extends Base<"supsub"> {
	readonly base?: Node | null;
	readonly sup?: Node | null;
	readonly sub?: Node | null;
}

interface AnyOperator extends Base<"op"> {
	/** Whether scripts stand above and below it in a display. */
	readonly limits: boolean;
	/** Whether they do so everywhere. */
	readonly alwaysHandleSupSub?: boolean;
	readonly suppressBaseShift?: boolean;
	readonly body?: readonly Node[];
}

export type Operator = AnyOperator &
	(
		| { readonly symbol: true; readonly name: string }
		| {
				readonly symbol: false;
				readonly name?: undefined;
				readonly body: readonly Node[];
		  }
		| {
				readonly symbol: false;
				readonly name: string;
				readonly body?: undefined;
		  }
	);

export interface OperatorName extends Base<"operatorname"> {
	readonly body: readonly Node[];
	readonly alwaysHandleSupSub: boolean;
	readonly limits: boolean;
}

export interface Fraction extends Base<"genfrac"> {
	readonly numer: Node;
	readonly denom: Node;
	readonly continued: boolean;
	readonly hasBarLine: boolean;
	readonly barSize?: Dimension | null;
	readonly leftDelim?: string | null;
	readonly rightDelim?: string | null;
}

export interface LeftRight extends Base<"leftright"> {
	readonly body: readonly Node[];
	readonly left: string;
	readonly right: string;
	readonly rightColor?: string;
}

export interface Middle extends Base<"middle"> {
	readonly delim: string;
}

export interface SizedDelimiter extends Base<"delimsizing"> {
	readonly delim: string;
	readonly size: number;
	readonly mclass: AtomClass;
}

export interface Accent extends Base<"accent"> {
	readonly label: string;
	readonly isStretchy: boolean;
	readonly isShifty: boolean;
	readonly base: Node;
}

export interface Brace extends Base<"horizBrace"> {
	readonly isOver: boolean;
	readonly base: Node;
}

export interface Table extends Base<"array"> {
	readonly body: readonly (readonly Node[])[];
	readonly cols?: readonly Column[];
	readonly rowGaps: readonly (Dimension | null)[];
	readonly arraystretch: number;
	readonly addJot?: boolean;
	readonly hskipBeforeAndAfter?: boolean;
	readonly hLinesBeforeRow: readonly (readonly boolean[])[];
	readonly colSeparationType?: "align" | "alignat" | "gather" | "small" | "CD";
	readonly tags?: readonly unknown[];
}

export type Column =
	| { readonly type: "separator"; readonly separator: string }
	| {
			readonly type: "align";
			readonly align: "c" | "l" | "r";
			readonly pregap?: number;
			readonly postgap?: number;
	  };
