/**
 * A text in lines of at most so many characters, for SVG, which breaks none itself. A word that is longer than a line
 * is cut into lines of its own; `…` stands at the end of the last line where more lines would follow.
 */
export function wrapWords(
	text: string,
	perLine: number,
	mostLines: number,
): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((one) => cut(one, perLine))) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < perLine)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length <= mostLines
		? lines
		: [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`];
}

/** By code points, so that no letter is torn. */
function cut(word: string, length: number): string[] {
	const letters = [...word];
	const pieces = Math.ceil(letters.length / length);
	return Array.from({ length: pieces }, (_, index) =>
		letters.slice(index * length, (index + 1) * length).join(""),
	);
}
