import { asciiFirst } from "../ascii-first.ts";
import { commonScopes } from "./scopes.ts";
import type { Dialect, TokenClass } from "./types.ts";

/** Gives pieces of code their classes. */
export interface Classifier {
	/** @param scopes - As TextMate gives them, the outermost first. */
	readonly classify: (text: string, scopes: readonly string[]) => Piece[];
}

export interface Piece {
	readonly text: string;
	readonly className: TokenClass;
}

const LEXEMES = asciiFirst(
	/\s+|[A-Za-z_$][\w$]*|\d[\w.]*|[^\sA-Za-z\d_$]|./gs,
	() => /\s+|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|[^\s\p{L}\d_$]|./gsu,
);
const STARTS_NAME = asciiFirst(/^[A-Za-z_$]/, () => /^[\p{L}_$]/u);
const OPERATORS = "=+-*/%<>!&|^~?@";
/** Within these a word is only part of a text. */
const TEXT = /^(?:comment|string|markup|constant\.character)/;
const CODE_IN_TEXT =
	/^(?:meta\.(?:embedded|template\.expression|interpolation)|source\.)/;

export function createClassifier(dialect: Dialect): Classifier {
	const words = indexWords(dialect);
	const scopeClass = memoise((scope) => lookUp(scope, dialect.scopes));
	const wholeClass = memoise((scope) => prefixed(scope, dialect.whole));
	const pairClass = memoise((pair) => prefixedPair(pair, dialect.within));
	const wordClass = (text: string) => words.get(text);
	const scopedClass = (scopes: readonly string[]) =>
		(dialect.whole && outermost(scopes, wholeClass)) ??
		(dialect.within && pairClass(scopes.slice(-2).join(" "))) ??
		innermost(scopes, scopeClass);
	return {
		classify(text, scopes) {
			const inText = isText(scopes);
			const known = inText ? undefined : wordClass(text);
			const className = known ?? scopedClass(scopes);
			if (className !== undefined && (inText || text.trim()))
				return [{ text, className: ofNumber(className, text, dialect) }];
			return (text.match(LEXEMES(text)) ?? []).map((lexeme) => ({
				text: lexeme,
				className: wordClass(lexeme) ?? classOfText(lexeme, dialect),
			}));
		},
	};
}

function indexWords({ words = {} }: Dialect) {
	const index = new Map<string, TokenClass>();
	for (const [className, list] of Object.entries(words))
		for (const word of list.split(" ")) index.set(word, className);
	return index;
}

/** `null` means that the scope says nothing, or passes on. */
function lookUp(scope: string, own: Dialect["scopes"] = {}): TokenClass | null {
	for (const table of [own, commonScopes])
		for (let name = scope; name; name = name.slice(0, lastDot(name)))
			if (Object.hasOwn(table, name)) return table[name] ?? null;
	return null;
}

function lastDot(name: string): number {
	return Math.max(0, name.lastIndexOf("."));
}

function prefixed(scope: string, table: Dialect["whole"] = {}) {
	const name = Object.keys(table).find((beginning) =>
		scope.startsWith(beginning),
	);
	return name === undefined ? undefined : table[name];
}

function prefixedPair(pair: string, table: Dialect["within"] = {}) {
	const [outer = "", inner = ""] = pair.split(" ");
	const name = Object.keys(table).find((key) => {
		const [first = "", second = ""] = key.split(" ");
		return outer.startsWith(first) && inner.startsWith(second);
	});
	return name === undefined ? undefined : table[name];
}

function outermost(
	scopes: readonly string[],
	classOf: (scope: string) => TokenClass | undefined,
): TokenClass | undefined {
	for (const scope of scopes) {
		const className = classOf(scope);
		if (className !== undefined) return className;
	}
	return undefined;
}

function innermost(
	scopes: readonly string[],
	classOf: (scope: string) => TokenClass | null,
): TokenClass | undefined {
	for (let index = scopes.length - 1; index > 0; index--) {
		const className = classOf(scopes[index] ?? "");
		if (className !== null) return className;
	}
	return undefined;
}

function isText(scopes: readonly string[]): boolean {
	for (let index = scopes.length - 1; index > 0; index--) {
		const scope = scopes[index] ?? "";
		if (CODE_IN_TEXT.test(scope)) return false;
		if (TEXT.test(scope)) return true;
	}
	return false;
}

function classOfText(text: string, dialect: Dialect): TokenClass {
	if (!text.trim()) return dialect.space ?? "";
	if (/^\d/.test(text)) return ofNumber("mi", text, dialect);
	if (STARTS_NAME(text).test(text)) return dialect.name ?? "n";
	return (dialect.operators ?? OPERATORS).includes(text)
		? "o"
		: (dialect.punctuation ?? "p");
}

/** Grammars tell whole numbers from others less often than Rouge. */
function ofNumber(
	className: TokenClass,
	text: string,
	{ number }: Dialect,
): TokenClass {
	if (className !== "mi") return className;
	if (number !== undefined) return number;
	if (/^0x/i.test(text)) return "mh";
	return /[.eE]/.test(text) ? "mf" : "mi";
}

/** The same answer for the same key, found once. */
export function memoise<Value>(
	find: (key: string) => Value,
): (key: string) => Value {
	const known = new Map<string, Value>();
	return (key) => {
		if (!known.has(key)) known.set(key, find(key));
		return known.get(key) as Value;
	};
}
