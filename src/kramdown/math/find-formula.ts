import { code, isSpaceCode } from "../characters.ts";
import type { TextScanner } from "../text-scanner.ts";
import { environmentFormula } from "./find-environment.ts";

/** A formula in a text, with its delimiters. */
export interface Formula {
	readonly start: number;
	/** Index behind the closing delimiter. */
	readonly end: number;
	readonly tex: string;
	readonly display: boolean;
	/** What opens it: `$`, `$$`, `\(`, `\\(`, `\[`, `\\[` or `\begin`. */
	readonly delimiter: string;
}

/** Which formulas are looked for. */
export interface FormulaKinds {
	readonly dollars: boolean;
	/** `\(…\)` and `\[…\]`, with one backslash or two, and bare environments. */
	readonly backslashes: boolean;
	readonly doubleDollars: boolean;
}

/**
 * The formula that begins at `pos`, if one does.
 *
 * @param limit - Where it must have ended: a formula does not go past its paragraph.
 */
export function formulaAt(
	scanner: TextScanner,
	pos: number,
	limit: number,
	kinds: FormulaKinds,
): Formula | undefined {
	const { text } = scanner;
	const first = text.charCodeAt(pos);
	if (first === code.backslash)
		return kinds.backslashes
			? backslashFormula(scanner, pos, limit)
			: undefined;
	if (first !== code.dollar) return undefined;
	if (text.charCodeAt(pos + 1) === code.dollar)
		return kinds.doubleDollars
			? delimited(scanner, pos, limit, "$$", "$$", false)
			: undefined;
	return kinds.dollars ? dollarFormula(text, pos, limit) : undefined;
}

/**
 * The next formula at or behind `pos`.
 *
 * @param before - Where it must have begun.
 */
export function nextFormula(
	scanner: TextScanner,
	pos: number,
	limit: number,
	kinds: FormulaKinds,
	before = limit,
): Formula | undefined {
	const { text } = scanner;
	for (let at = pos; at < before; at++) {
		const character = text.charCodeAt(at);
		if (character !== code.backslash && character !== code.dollar) continue;
		const formula = formulaAt(scanner, at, limit, kinds);
		if (formula) return formula;
		at += skipAfter(text, at, character);
	}
	return undefined;
}

/** What stands behind a backslash that opens nothing is escaped; the second of two dollars opens nothing either. */
function skipAfter(text: string, pos: number, character: number): number {
	if (character === code.backslash) return 1;
	return text.charCodeAt(pos + 1) === code.dollar ? 1 : 0;
}

function backslashFormula(
	scanner: TextScanner,
	pos: number,
	limit: number,
): Formula | undefined {
	const { text } = scanner;
	const double = text.charCodeAt(pos + 1) === code.backslash;
	const marker = text[pos + (double ? 2 : 1)];
	const slashes = double ? "\\\\" : "\\";
	if (marker === "(")
		return delimited(scanner, pos, limit, `${slashes}(`, `${slashes})`, false);
	if (marker === "[")
		return delimited(scanner, pos, limit, `${slashes}[`, `${slashes}]`, true);
	return double ? undefined : environmentFormula(scanner, pos, limit);
}

function delimited(
	scanner: TextScanner,
	start: number,
	limit: number,
	open: string,
	close: string,
	display: boolean,
): Formula | undefined {
	const from = start + open.length;
	const at = scanner.find(close, from);
	if (at < 0 || at + close.length > limit) return undefined;
	const tex = scanner.text.slice(from, at).trim();
	return { start, end: at + close.length, tex, display, delimiter: open };
}

/** Pandoc's rule: no blank inside the dollars, no digit behind the second, which is the first that is not escaped. */
function dollarFormula(
	text: string,
	start: number,
	limit: number,
): Formula | undefined {
	if (isBlankAt(text, start + 1)) return undefined;
	for (let at = start + 1; at < limit; at++) {
		const character = text.charCodeAt(at);
		if (character === code.backslash) at++;
		else if (character === code.dollar) return dollarAt(text, start, at);
	}
	return undefined;
}

function dollarAt(
	text: string,
	start: number,
	at: number,
): Formula | undefined {
	const after = text.charCodeAt(at + 1);
	const digit = after >= code.zero && after <= code.nine;
	if (at === start + 1 || digit || isBlankAt(text, at - 1)) return undefined;
	const tex = text.slice(start + 1, at);
	return { start, end: at + 1, tex, display: false, delimiter: "$" };
}

function isBlankAt(text: string, pos: number): boolean {
	return pos >= text.length || isSpaceCode(text.charCodeAt(pos));
}
