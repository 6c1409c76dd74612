import type { Piece } from "./classify.ts";

/** Grammars give a number's digits and its point one by one: with a point, or a power of ten, it is no whole number. */
export function joinNumbers(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		if (last?.className.startsWith("m") && isWhole(piece))
			joined.splice(-1, 1, numberOf(last.text + piece.text, last.className));
		else joined.push(piece);
	}
	return joined;
}

function isWhole({ className }: Piece): boolean {
	return className === "mi" || className === "mf";
}

function numberOf(text: string, className: string): Piece {
	const isFraction = /^[\d_]*\.?[\d_]*(?:[eE][+-]?\d+)?$/.test(text);
	return {
		text,
		className: isFraction && /[.eE]/.test(text) ? "mf" : className,
	};
}
