import type { Piece } from "./classify.ts";
import type { Dialect } from "./types.ts";

/** What may run over several lines: block comments and long strings. */
const LONG = new Set("cm cd c s s2 sd sh sb cp".split(" "));

/** Line breaks within a comment or a string get its class: Rouge spans them. */
export function joinLines(pieces: readonly Piece[], dialect: Dialect): Piece[] {
	const taking = new Set(dialect.linesTakeNewline?.split(" "));
	const space = dialect.space ?? "";
	let before = "";
	return pieces.map((piece, index) => {
		if (piece.text !== "\n") {
			before = piece.className;
			return piece;
		}
		const inside = LONG.has(before) && nextClass(pieces, index) === before;
		const taken = taking.has(before) && pieces[index - 1]?.text !== "\n";
		return { text: "\n", className: inside || taken ? before : space };
	});
}

/** Of the next piece that is no line break. */
function nextClass(pieces: readonly Piece[], from: number): string | undefined {
	let index = from + 1;
	while (pieces[index]?.text === "\n") index++;
	return pieces[index]?.className;
}
