import { code, isSpaceCode } from "../characters.ts";
import { Element } from "../element.ts";
import type { SpanState } from "../span-state.ts";

/** Code between runs of backticks; a single one between blanks is a backtick. */
export function codespan(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (text.charCodeAt(pos) !== code.backtick) return false;
	const length = countBackticks(text, pos);
	const start = pos + length;
	const end = isLoneBacktick(text, pos, length)
		? -1
		: scanner.find("`".repeat(length), start);
	if (end < 0) state.addText(length);
	else {
		const content = text.slice(start, end);
		const value = length === 1 ? content : withoutPadding(content);
		state.add(new Element("codespan", value), pos);
		scanner.pos = end + length;
	}
	return true;
}

function countBackticks(text: string, pos: number): number {
	let end = pos;
	while (text.charCodeAt(end) === code.backtick) end++;
	return end - pos;
}

function isLoneBacktick(text: string, pos: number, length: number): boolean {
	const before = pos === 0 || isSpaceCode(text.charCodeAt(pos - 1));
	return length === 1 && before && isSpaceCode(text.charCodeAt(pos + 1));
}

/** One space on either side, there to keep backticks apart, is not part of the code. */
function withoutPadding(content: string): string {
	const start = content.startsWith(" ") ? 1 : 0;
	const inner = content.slice(start);
	return inner.endsWith(" ") ? inner.slice(0, -1) : inner;
}
