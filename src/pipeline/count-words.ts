import type { Token } from "../markdown/create.ts";

/** Words of a text's prose: code and formulas are no words. */
export function countWords(tokens: readonly Token[]): number {
	let count = 0;
	for (const { children } of tokens)
		if (children)
			for (const { type, content } of children)
				if (type === "text") count += wordsIn(content);
	return count;
}

/** Runs of what is no white space; character by character, since a list of the words themselves is ten times the work. */
function wordsIn(text: string): number {
	let count = 0;
	let wasBlank = true;
	for (let at = 0; at < text.length; at++) {
		const blank = isBlank(text.charCodeAt(at));
		if (wasBlank && !blank) count++;
		wasBlank = blank;
	}
	return count;
}

const otherBlank = /\s/;

function isBlank(character: number): boolean {
	if (character <= 32) return character === 32 || isControlBlank(character);
	return character >= 160 && otherBlank.test(String.fromCharCode(character));
}

/** Tab to carriage return. */
function isControlBlank(character: number): boolean {
	return character >= 9 && character <= 13;
}
