import katex from "katex";

/** KaTeX's own tree of HTML and MathML nodes, as far as the serializer reads it. */
export interface BuiltNode {
	readonly classes?: string[];
	readonly children?: readonly BuiltNode[];
	readonly attributes?: Record<string, string>;
	readonly style?: Record<string, string | undefined>;
	/** Of a symbol or a text. */
	readonly text?: string;
	/** Of a symbol: italic correction, kern before an accent and width, in em. */
	readonly italic?: number;
	readonly skew?: number;
	readonly width?: number;
	/** The largest font size in it, relative to the formula's. */
	readonly maxFontSize?: number;
	/** Extent above and below the baseline, in em. */
	readonly height?: number;
	readonly depth?: number;
	/** Of an image. */
	readonly src?: string;
	readonly alt?: string;
	/** Of a MathML node: its element's name. */
	readonly type?: string;
	toMarkup(): string;
}

/** A macro as KaTeX keeps it: TeX, tokens in reverse order, or code. */
export type MacroDefinition =
	| string
	| {
			readonly tokens: readonly { readonly text: string }[];
			readonly numArgs: number;
			readonly delimiters?: readonly (readonly string[])[];
			readonly unexpandable?: boolean;
	  }
	| ((context: MacroContext) => MacroDefinition);

export interface MacroToken {
	readonly text: string;
}

/** The part of KaTeX's macro expander that a macro written in code may use. */
export interface MacroContext {
	readonly mode: "math" | "text";
	readonly macros: {
		get(name: string): MacroDefinition | undefined;
		set(
			name: string,
			value: MacroDefinition | undefined,
			global: boolean,
		): void;
	};
	/** Whether a macro, function or symbol has this name. */
	isDefined(name: string): boolean;
	future(): MacroToken;
	popToken(): MacroToken;
	consumeSpaces(): void;
	consumeArg(delimiters?: readonly string[]): { tokens: MacroToken[] };
	consumeArgs(count: number): MacroToken[][];
}

/** Macros of one page: KaTeX writes the definitions it meets into this object. */
export type MacroTable = Record<string, MacroDefinition>;

export interface KatexSettings {
	readonly displayMode: boolean;
	readonly output: "html" | "mathml" | "htmlAndMathml";
	readonly macros: MacroTable;
	readonly globalGroup: true;
	readonly strict: false;
	readonly trust: (context: { protocol?: string }) => boolean;
	readonly maxExpand: number;
	readonly maxSize: number;
	readonly throwOnError: true;
}

/** A node of KaTeX's parse tree, as far as our own functions make or read it. */
export interface ParsedNode {
	readonly type: string;
	readonly mode?: string;
	readonly family?: string;
	readonly body?: unknown;
	readonly [field: string]: unknown;
}

/** A command that KaTeX's parser hands its arguments to. */
export interface CommandDefinition {
	readonly type: string;
	readonly names: readonly string[];
	readonly numArgs: number;
	/** Whether it may stand, with its arguments, where one argument is expected: `x_\bm{y}`. */
	readonly allowedInArgument: boolean;
	readonly handler: (
		context: {
			readonly parser: {
				readonly mode: string;
				readonly settings: { readonly macros: MacroTable };
			};
		},
		args: readonly ParsedNode[],
	) => ParsedNode;
	/** Where it makes a node that KaTeX has not. */
	readonly htmlBuilder?: (node: { height: number; depth: number }) => object;
}

interface Internals {
	__defineFunction(definition: CommandDefinition): void;
	__parse(tex: string, settings: KatexSettings): readonly ParsedNode[];
	__renderToDomTree(tex: string, settings: KatexSettings): BuiltNode;
	__defineMacro(name: string, definition: MacroDefinition): void;
	readonly __domTree: { readonly Span: new (classes: string[]) => object };
}

/** The one place where KaTeX's unpublished functions are named. */
const internals = katex as unknown as Internals;

export const parseFormula = internals.__parse;
export const buildFormula = internals.__renderToDomTree;
export const { Span } = internals.__domTree;
export const defineMacro = internals.__defineMacro;
export const defineCommand = internals.__defineFunction;
