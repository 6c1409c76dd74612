import { code, isSpaceCode, trim } from "../characters.ts";
import type { SpanState } from "../span-state.ts";
import type { TextScanner } from "../text-scanner.ts";

/** Address and title in the parentheses of a link. */
export interface Destination {
	readonly url: string;
	readonly title: string | undefined;
}

/** Read `(address "title")` at the scanner's position; nothing if it is not well-formed. */
export function readDestination(
	scanner: TextScanner,
	state: SpanState,
): Destination | undefined {
	const bracketed = readBracketed(scanner);
	if (bracketed !== undefined) {
		if (scanner.text[scanner.pos] === ")") {
			scanner.pos++;
			return { url: bracketed, title: undefined };
		}
		return readTitle(scanner, bracketed, state);
	}
	const { url, closed } = readBare(scanner, state);
	return closed ? { url, title: undefined } : readTitle(scanner, url, state);
}

/** `(<address>`; the position moves behind it. */
function readBracketed(scanner: TextScanner): string | undefined {
	const { text, pos } = scanner;
	if (!text.startsWith("(<", pos)) return undefined;
	const end = scanner.find(">", pos + 2);
	const newline = scanner.find("\n", pos + 2);
	if (end < 0 || (newline >= 0 && newline < end)) return undefined;
	scanner.pos = end + 1;
	return text.slice(pos + 2, end);
}

/** Everything to the parenthesis that closes the first, or to the blank before a title. */
function readBare(
	scanner: TextScanner,
	state: SpanState,
): { url: string; closed: boolean } {
	const { text, pos } = scanner;
	let open = 0;
	let end = pos;
	for (let at = pos; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === code.parenthesisOpen) open++;
		else if (character === code.parenthesisOpen + 1) open--;
		else if (!isBeforeTitle(text, at, character)) continue;
		end = at + 1;
		if (open === 0 || isSpaceCode(character)) break;
	}
	if (open !== 0) state.budget -= end - pos;
	scanner.pos = end;
	return { url: trim(text.slice(pos + 1, end - 1)), closed: open === 0 };
}

function isBeforeTitle(text: string, pos: number, character: number): boolean {
	if (!isSpaceCode(character)) return false;
	const next = text.charCodeAt(pos + 1);
	return next === code.quote || next === code.apostrophe;
}

/** The title ends at the first mark behind which the parenthesis closes. */
function readTitle(
	scanner: TextScanner,
	url: string,
	state: SpanState,
): Destination | undefined {
	const { text } = scanner;
	let start = scanner.pos;
	while (isSpaceCode(text.charCodeAt(start))) start++;
	const mark = text[start];
	if (mark !== '"' && mark !== "'") return undefined;
	for (let at = scanner.find(mark, start + 2); at >= 0; ) {
		const end = closingParenthesis(text, at + 1);
		if (end >= 0) {
			scanner.pos = end + 1;
			return { url, title: text.slice(start + 1, at) };
		}
		at = scanner.find(mark, at + 1);
	}
	state.budget -= text.length - start;
	return undefined;
}

function closingParenthesis(text: string, pos: number): number {
	let at = pos;
	while (isSpaceCode(text.charCodeAt(at))) at++;
	return text[at] === ")" ? at : -1;
}
