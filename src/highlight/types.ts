/** Rouge's (and Pygments') short class of a token: `k`, `nf`, `s2` …; empty for text that gets no `<span>`. */
export type TokenClass = string;

/**
 * How Rouge's lexer of one language names what a TextMate grammar finds.
 *
 * Words count where the grammar sees code; they win over scopes, and scopes over those common to all languages.
 */
export interface Dialect {
	/** Class → words, parted by blanks. */
	readonly words?: Readonly<Record<TokenClass, string>>;
	/** Beginning of a scope's name → class; `undefined` passes on to the scope around it. */
	readonly scopes?: Readonly<Record<string, TokenClass | undefined>>;
	/** `outer inner`, beginnings of two scopes, one directly within the other → class; before `scopes`. */
	readonly within?: Readonly<Record<string, TokenClass>>;
	/** Beginning of a scope's name → the class of all that is in it. */
	readonly whole?: Readonly<Record<string, TokenClass>>;
	/** Classes, parted by blanks, that take the line break after them along. */
	readonly linesTakeNewline?: string;
	/** Class of a name that nothing else is known of; `n` unless given. */
	readonly name?: TokenClass;
	/** Class of a whole number; `mi` (and `mf`, `mh`) unless given. */
	readonly number?: TokenClass;
	/** Class of white space in code; none unless given. */
	readonly space?: TokenClass;
	/** Class of punctuation where the grammar doesn't say; `p` unless given. */
	readonly punctuation?: TokenClass;
	/** Characters that are operators where the grammar doesn't say. */
	readonly operators?: string;
}
