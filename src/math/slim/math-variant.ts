/** Where Unicode's mathematical alphabets begin: capital A, small a, digit 0; 0 for none. */
const alphabets: Readonly<
	Record<string, readonly [capital: number, small: number, digit: number]>
> = {
	bold: [0x1d400, 0x1d41a, 0x1d7ce],
	"bold-italic": [0x1d468, 0x1d482, 0],
	"bold-sans-serif": [0x1d5d4, 0x1d5ee, 0x1d7ec],
	"double-struck": [0x1d538, 0x1d552, 0x1d7d8],
	fraktur: [0x1d504, 0x1d51e, 0],
	monospace: [0x1d670, 0x1d68a, 0x1d7f6],
	"sans-serif": [0x1d5a0, 0x1d5ba, 0x1d7e2],
	"sans-serif-bold-italic": [0x1d63c, 0x1d656, 0],
	"sans-serif-italic": [0x1d608, 0x1d622, 0],
	script: [0x1d49c, 0x1d4b6, 0],
};

/** Greek alphabets: capital and small alpha. */
const greek: Readonly<Record<string, readonly [number, number]>> = {
	bold: [0x1d6a8, 0x1d6c2],
	"bold-italic": [0x1d71c, 0x1d736],
};

/** Letters that Unicode had before its mathematical alphabets. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"double-struck": { C: "ℂ", H: "ℍ", N: "ℕ", P: "ℙ", Q: "ℚ", R: "ℝ", Z: "ℤ" },
	fraktur: { C: "ℭ", H: "ℌ", I: "ℑ", R: "ℜ", Z: "ℨ" },
	script: {
		B: "ℬ",
		E: "ℰ",
		F: "ℱ",
		H: "ℋ",
		I: "ℐ",
		L: "ℒ",
		M: "ℳ",
		R: "ℛ",
		e: "ℯ",
		g: "ℊ",
		o: "ℴ",
	},
};

/**
 * A text in the letters of a mathematical font.
 *
 * @param variant - A value of MathML's `mathvariant`.
 * @returns `undefined` where a character has none, or the variant is a matter of style (`normal`, `italic`).
 * @see https://www.unicode.org/charts/PDF/U1D400.pdf
 */
export function toVariant(text: string, variant: string): string | undefined {
	const alphabet = alphabets[variant];
	if (!alphabet) return undefined;
	let result = "";
	for (const character of text) {
		const letter = letterOf(character, variant, alphabet);
		if (letter === undefined) return undefined;
		result += letter;
	}
	return result;
}

function letterOf(
	character: string,
	variant: string,
	[capital, small, digit]: readonly [number, number, number],
): string | undefined {
	const exception = exceptions[variant]?.[character];
	if (exception) return exception;
	const code = character.charCodeAt(0);
	if (code >= 65 && code <= 90)
		return String.fromCodePoint(capital + code - 65);
	if (code >= 97 && code <= 122) return String.fromCodePoint(small + code - 97);
	if (code >= 48 && code <= 57 && digit > 0)
		return String.fromCodePoint(digit + code - 48);
	const [upper, lower] = greek[variant] ?? [];
	if (upper && code >= 0x391 && code <= 0x3a9)
		return String.fromCodePoint(upper + code - 0x391);
	if (lower && code >= 0x3b1 && code <= 0x3c9)
		return String.fromCodePoint(lower + code - 0x3b1);
	return undefined;
}
