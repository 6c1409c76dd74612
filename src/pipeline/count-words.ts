import type { Token } from "../markdown/create.ts";

/**
 * Words of a text's prose: code and formulas are no words. Chinese and Japanese, which part none, count a word for two
 * letters: so fast are they read.
 */
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

/** Chinese characters, Japanese syllables, and their marks. */
const unparted = /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uffef]/;
const allUnparted = new RegExp(unparted, "g");

/** What most texts have none of. */
const special = new RegExp(`${otherBlank.source}|${unparted.source}`);

/** Runs of what is no white space; counted, since a list of the words themselves is ten times the work. */
function wordsIn(text: string): number {
	if (!special.test(text)) return piecesIn(text);
	if (unparted.test(text)) {
		const letters = text.match(allUnparted)?.length ?? 0;
		return Math.ceil(letters / 2) + wordsIn(text.replace(allUnparted, " "));
	}
	return runsIn(text);
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
