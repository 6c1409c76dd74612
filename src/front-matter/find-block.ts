/** A front-matter block by its offsets in the text. */
export interface Block {
	/** From the opening `---` up to the closing line. */
	readonly text: string;
	/** Where the body begins: after the closing line and the blank lines that follow it. */
	readonly bodyStart: number;
}

/** Sticky, so that each looks at one place only and a long file costs nothing. */
const OPENING = /---[^\S\n]*\n/y;
const CLOSING = /(?:---|\.\.\.)[^\S\n]*(?:\n|$)/y;
const BLANK_LINE = /[^\S\n]*\n/y;
const BLANK_REST = /[^\S\n]*$/y;

/**
 * Find the front matter by Jekyll's rule: `---` alone on the first line, up to a line of `---` or `...` alone.
 *
 * Blank lines after the block belong to it, not to the body.
 *
 * @param text - Without a byte order mark, lines ending with `\n`.
 */
export function findBlock(text: string): Block | undefined {
	if (!matchesAt(OPENING, text, 0)) return undefined;
	for (let line = text.indexOf("\n") + 1; line > 0; ) {
		if (matchesAt(CLOSING, text, line))
			return {
				text: text.slice(0, line),
				bodyStart: skipBlankLines(text, CLOSING.lastIndex),
			};
		line = text.indexOf("\n", line) + 1;
	}
	return undefined;
}

/** Whether the first line is `---` alone: what makes a file a page rather than one to copy. */
export function hasOpening(firstLine: string): boolean {
	return matchesAt(OPENING, firstLine, 0);
}

function skipBlankLines(text: string, from: number): number {
	let start = from;
	while (matchesAt(BLANK_LINE, text, start)) start = BLANK_LINE.lastIndex;
	return matchesAt(BLANK_REST, text, start) ? text.length : start;
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
	pattern.lastIndex = offset;
	return pattern.test(text);
}
