import type { Piece } from "../classify.ts";
import type { TokenClass } from "../types.ts";

/** Reads a text from beginning to end, piece after piece; a further text goes on where the last one ended. */
export interface Lexer {
	readonly read: (text: string) => Piece[];
	/** Forget what was open. */
	readonly reset: () => void;
}

export type StartLexer = () => Lexer;

/** A class, what finds the class, or a lexer of another language. */
export type Given = TokenClass | ((text: string) => TokenClass) | Language;

/** What stands at a place in a state: an expression, what its match is, and where that leads. */
export interface Rule {
	readonly pattern: RegExp;
	/** What the whole match is, or each of its groups, which then make up the match. */
	readonly gives: Given | readonly Given[];
	/** States to enter, parted by blanks, the innermost last; `pop` leaves one, `reset` all. */
	readonly moves?: string | undefined;
	readonly options?: RuleOptions | undefined;
}

export interface Language {
	readonly language: string;
}

export interface RuleOptions {
	/** The group whose text is kept for `recalls`: the word that ends a here-document. */
	readonly remembers?: number;
	/** The rule is one only where this group's text is what was kept. */
	readonly recalls?: number;
	/** Other languages' lexers begin anew. */
	readonly resets?: boolean;
}

/** By name; the lexer begins in `root`. The name of a state among its rules stands for that state's. */
export type States = Readonly<Record<string, readonly (Rule | string)[]>>;
