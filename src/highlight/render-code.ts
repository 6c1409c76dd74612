import type { Piece } from "./classify.ts";

const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
};

/** Code as text: Rouge leaves quotes as they are. */
export function escapeCode(code: string): string {
	return code.replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");
}

/** Pieces as Rouge's HTML; neighbours of one class share a `<span>`. */
export function renderPieces(pieces: readonly Piece[]): string {
	let html = "";
	let text = "";
	let className = "";
	const flush = () => {
		if (text) html += span(text, className);
		text = "";
	};
	for (const piece of pieces) {
		if (piece.className !== className) flush();
		className = piece.className;
		text += piece.text;
	}
	flush();
	return html;
}

function span(text: string, className: string): string {
	const escaped = escapeCode(text);
	return className ? `<span class="${className}">${escaped}</span>` : escaped;
}
