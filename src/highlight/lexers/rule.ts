import type { TokenClass } from "../types.ts";
import type { Rule, RuleOptions } from "./types.ts";

export function rule(
	pattern: RegExp,
	gives: Rule["gives"],
	moves?: string,
	options?: RuleOptions,
): Rule {
	return { pattern, gives, moves, options };
}

/**
 * The class of a word.
 *
 * @param lists - Class → words, parted by blanks.
 * @param other - Class of every other word, or what finds it.
 */
export function classOfWord(
	lists: Readonly<Record<TokenClass, string>>,
	other: TokenClass | ((word: string) => TokenClass),
): (word: string) => TokenClass {
	const classes = new Map(
		Object.entries(lists).flatMap(([name, words]) =>
			words.split(" ").map((word) => [word, name] as const),
		),
	);
	return (word) =>
		classes.get(word) ?? (typeof other === "string" ? other : other(word));
}

/** An expression of any of these words, parted by blanks. */
export function anyOf(words: string): string {
	return `(?:${words.split(" ").join("|")})`;
}

/**
 * Strings in which quotes may be escaped; one that ends only if its last backslash is none, ends there all the same.
 * Two expressions, because one with both in it tries every way to part a row of backslashes.
 */
export function strings(
	escaped: RegExp,
	plain: RegExp,
	className: TokenClass,
): Rule[] {
	return [rule(escaped, className), rule(plain, className)];
}
