import { skipOptionalSpaces } from "../block-ends.ts";
import { code } from "../characters.ts";
import { startsList } from "./list-markers.ts";

const header = /#{1,6}[\t ]+[^\n]*\n/y;

/** Whether a line begins a block that, in GFM, ends the paragraph before it. */
export function startsGfmBlock(text: string, pos: number): boolean {
	const start = skipOptionalSpaces(text, pos);
	const first = text.charCodeAt(start);
	if (first === code.hash) return start === pos && startsHeader(text, pos);
	if (first === code.greater) return true;
	if (first === code.backtick || first === code.tilde)
		return startsFence(text, start);
	return startsList(text, pos);
}

function startsHeader(text: string, pos: number): boolean {
	header.lastIndex = pos;
	return header.test(text);
}

function startsFence(text: string, pos: number): boolean {
	for (let at = pos; at < pos + 3; at++) {
		const character = text.charCodeAt(at);
		if (character !== code.backtick && character !== code.tilde) return false;
	}
	return true;
}
