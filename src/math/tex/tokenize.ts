/** A token of TeX: a command with its backslash, a comment with its line's end, or one character. */
export interface TexToken {
	readonly text: string;
	/** Offsets in the TeX, `to` exclusive. */
	readonly from: number;
	readonly to: number;
}

const letters = /[A-Za-z@]+/y;

/** TeX's tokens, white space included: put together they are the text again. */
export function tokenize(tex: string): TexToken[] {
	const tokens: TexToken[] = [];
	let from = 0;
	while (from < tex.length) {
		const to = endOfToken(tex, from);
		tokens.push({ text: tex.slice(from, to), from, to });
		from = to;
	}
	return tokens;
}

function endOfToken(tex: string, from: number): number {
	const character = tex.charCodeAt(from);
	if (character === percent) {
		const end = tex.indexOf("\n", from);
		return end < 0 ? tex.length : end + 1;
	}
	if (character !== backslash) return from + lengthAt(tex, from);
	letters.lastIndex = from + 1;
	return letters.test(tex)
		? letters.lastIndex
		: from + 1 + lengthAt(tex, from + 1);
}

const percent = 37;
const backslash = 92;

/** Units of the character at an offset, 0 at the end. */
function lengthAt(tex: string, at: number): number {
	const point = tex.codePointAt(at);
	if (point === undefined) return 0;
	return point > 0xffff ? 2 : 1;
}

/** The index of the first token at or after `at` that is neither white space nor a comment. */
export function skipBlank(tokens: readonly TexToken[], at: number): number {
	let index = at;
	while (/^[\s%]/.test(tokens[index]?.text ?? "")) index++;
	return index;
}

/**
 * The index after the argument that begins at token `at`: a group in braces, or one token.
 *
 * @returns The tokens' end where the group is never closed.
 */
export function endOfArgument(tokens: readonly TexToken[], at: number): number {
	if (tokens[at]?.text !== "{") return Math.min(at + 1, tokens.length);
	let depth = 0;
	for (let index = at; index < tokens.length; index++) {
		const { text } = tokens[index] as TexToken;
		if (text === "{") depth++;
		else if (text === "}" && --depth === 0) return index + 1;
	}
	return tokens.length;
}

/** The text of the group in braces at token `at`, without them. */
export function groupText(
	tex: string,
	tokens: readonly TexToken[],
	at: number,
): string {
	const end = endOfArgument(tokens, at);
	const first = tokens[at];
	const last = tokens[end - 1];
	if (!first || !last) return "";
	return first.text === "{"
		? tex.slice(first.to, Math.max(first.to, last.from))
		: first.text;
}
