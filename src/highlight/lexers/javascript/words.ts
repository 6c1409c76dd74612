import type { TokenClass } from "../../types.ts";

/** Class → words, parted by blanks; of a word in two lists the first counts. */
export type WordLists = Readonly<
	Record<"k" | "kd" | "kr" | "kc" | "nb", string>
>;

export const javascriptWords: WordLists = {
	k: "as async await break case catch continue debugger default delete do else export finally from for if import in instanceof new of return super switch this throw try typeof void while yield",
	kd: "var let const with function class extends constructor get set static",
	kr: "enum implements interface package private protected public",
	kc: "true false null NaN Infinity undefined",
	nb: "Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window navigator self global Promise Set Map WeakSet WeakMap Symbol Proxy Reflect Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Uint16ClampedArray Int32Array Uint32Array Uint32ClampedArray Float32Array Float64Array DataView ArrayBuffer",
};

export const typescriptWords: WordLists = {
	k: `${javascriptWords.k} is namespace static private protected public implements readonly`,
	kd: `${javascriptWords.kd} type abstract`,
	kr: `${javascriptWords.kr} string any void number namespace module declare default interface keyof`,
	kc: javascriptWords.kc,
	nb: `${javascriptWords.nb} Pick Partial Readonly Record`,
};

/** The lists with the first to count last, as `classOfWord` has it. */
export const byPrecedence = (lists: WordLists): Record<TokenClass, string> =>
	Object.fromEntries(Object.entries(lists).reverse());
