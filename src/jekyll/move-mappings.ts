/** Where a line of generated text has gone: its new line, from 0, and by how many columns its text has moved. */
export interface Move {
	readonly line: number;
	readonly by: number;
}

const DIGITS =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Mappings of a source map after lines of the generated text were moved and joined, in their order.
 *
 * Of a segment only the first number, its column, is about the generated text; it counts from the segment before it on
 * the same line.
 *
 * @param moves - For each line that `mappings` knows.
 * @see https://tc39.es/ecma426/
 */
export function moveMappings(mappings: string, moves: readonly Move[]): string {
	const lines: string[][] = [];
	const lastColumns: number[] = [];
	mappings.split(";").forEach((text, index) => {
		const { line, by } = moves[index] ?? { line: lines.length, by: 0 };
		let column = by;
		for (const segment of text.split(",").filter(Boolean)) {
			const { value, length } = readNumber(segment);
			column += value;
			const step = column - (lastColumns[line] ?? 0);
			lines[line] ??= [];
			lines[line].push(writeNumber(step) + segment.slice(length));
			lastColumns[line] = column;
		}
	});
	return Array.from(lines, (segments = []) => segments.join(",")).join(";");
}

/** The number a text begins with: base 64, five bits a digit, the lowest first, and of these the lowest for the sign. */
function readNumber(text: string): { value: number; length: number } {
	let bits = 0;
	let length = 0;
	for (const character of text) {
		const digit = DIGITS.indexOf(character);
		bits |= (digit & 31) << (5 * length++);
		if (digit < 32) break;
	}
	return { value: bits & 1 ? -(bits >> 1) : bits >> 1, length };
}

function writeNumber(value: number): string {
	let bits = value < 0 ? (-value << 1) | 1 : value << 1;
	let text = "";
	do {
		const rest = bits >> 5;
		text += DIGITS.charAt((bits & 31) | (rest > 0 ? 32 : 0));
		bits = rest;
	} while (bits > 0);
	return text;
}
