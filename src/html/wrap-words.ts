import { displayWidth } from "../diagnostics/display-width.ts";

/** What Chinese and Japanese let no line begin with: closing marks, small kana, the mark of a long vowel. */
const notFirst =
	/^[ー々ゝゞヽヾ、。，．・：；？！）」』】〉》〕］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;

/**
 * A text in lines of at most so many characters, for SVG, which breaks none itself. A word that is longer than a line
 * is cut into lines of its own; `…` stands at the end of the last line where more lines would follow.
 *
 * @param perLine - Letters as wide as Latin ones; those of East Asia are as wide as two.
 */
export function wrapWords(
	text: string,
	perLine: number,
	mostLines: number,
): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((one) => cut(one, perLine))) {
		const last = lines.at(-1);
		if (last !== undefined && displayWidth(last) + displayWidth(word) < perLine)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length <= mostLines
		? lines
		: [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];
}

/** By code points, so that no letter is torn. */
function cut(word: string, width: number): string[] {
	const pieces: string[] = [];
	let piece = "";
	for (const letter of word) {
		const isFull = displayWidth(piece + letter) > width;
		if (isFull && piece && !notFirst.test(letter)) {
			pieces.push(piece);
			piece = "";
		}
		piece += letter;
	}
	return piece ? [...pieces, piece] : pieces;
}
