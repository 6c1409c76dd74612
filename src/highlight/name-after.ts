import type { Piece } from "./classify.ts";
import type { Dialect } from "./types.ts";

/** Dotted names after certain first words of a line: `import numpy.linalg`. */
export function nameAfter(
	pieces: readonly Piece[],
	{ nameAfter: classes }: Dialect,
): readonly Piece[] {
	if (!classes) return pieces;
	let className: string | undefined;
	let atStart = true;
	return pieces.map((piece) => {
		if (piece.text === "\n") {
			atStart = true;
			className = undefined;
		} else if (piece.text.trim()) {
			if (atStart) className = classes[piece.text];
			else if (className && /^[\w.]+$/.test(piece.text) && isName(piece))
				return { text: piece.text, className };
			else className = undefined;
			atStart = false;
		}
		return piece;
	});
}

function isName({ className }: Piece): boolean {
	return className === "n" || className === "p" || className === "o";
}
