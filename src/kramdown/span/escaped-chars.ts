import { code } from "../characters.ts";
import type { SpanRule, SpanState } from "../span-state.ts";

/** What a backslash takes its meaning from. */
export const escapable = "\\.*_+`<>()[]{}#!:|\"'$=-";

/** A backslash before a character of the syntax. */
export const escapedChars: SpanRule = (state) => readEscape(state, escapable);

/** GFM's: before a tilde too. */
export const escapedCharsGfm: SpanRule = (state) =>
	readEscape(state, `${escapable}~`);

function readEscape(state: SpanState, characters: string): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (text.charCodeAt(pos) !== code.backslash) return false;
	const character = text[pos + 1];
	if (character === undefined || !characters.includes(character)) return false;
	state.tree.addText(character);
	scanner.pos = pos + 2;
	return true;
}
