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

/** White space that is no plain space. */
const otherBlank = /[^\S ]/;

/** Runs of what is no white space; counted, since a list of the words themselves is ten times the work. */
function wordsIn(text: string): number {
	return otherBlank.test(text) ? runsIn(text) : piecesIn(text);
}

/** Words between plain spaces. */
function piecesIn(text: string): number {
	let count = 0;
	let from = 0;
	for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", from)) {
		if (at > from) count++;
		from = at + 1;
	}
	return text.length > from ? count + 1 : count;
}

function runsIn(text: string): number {
	let count = 0;
	let wasBlank = true;
	for (let at = 0; at < text.length; at++) {
		const blank = isBlank(text.charCodeAt(at));
		if (wasBlank && !blank) count++;
		wasBlank = blank;
	}
	return count;
}

function isBlank(character: number): boolean {
	if (character <= 32)
		return character === 32 || (character >= 9 && character <= 13);
	return character >= 160 && otherBlank.test(String.fromCharCode(character));
}
