import { decodePieces } from "./decode-entities.ts";

/**
 * A stretch of a page's text as a reader sees it, with the way back into the HTML.
 *
 * Entities are decoded, `<br>` is a line break, comments are nothing: what MathJax searches as one string.
 */
export class TextRun {
	text = "";
	/** Where each piece begins in `text`, and where in the HTML; a piece that is not verbatim is one unit. */
	private readonly starts: number[] = [];
	private readonly sources: number[] = [];
	private readonly verbatim: boolean[] = [];
	private end = 0;

	/** Append `html.slice(from, to)`, which is text. */
	addText(html: string, from: number, to: number): void {
		const ampersand = html.indexOf("&", from);
		if (ampersand < 0 || ampersand >= to) {
			this.add(html.slice(from, to), from, to, true);
			return;
		}
		decodePieces(html, from, to, (text, start, end, verbatim) =>
			this.add(text, start, end, verbatim),
		);
	}

	/** Append `text` that stands for `html.slice(from, to)`. */
	add(text: string, from: number, to: number, verbatim: boolean): void {
		this.starts.push(this.text.length);
		this.sources.push(from);
		this.verbatim.push(verbatim);
		this.text += text;
		this.end = to;
	}

	/** The offset in the HTML of the character at `offset`; for the end of the text, the end in the HTML. */
	toSource(offset: number): number {
		if (offset >= this.text.length) return this.end;
		const piece = this.pieceAt(offset);
		const inside = this.verbatim[piece]
			? offset - (this.starts[piece] ?? 0)
			: 0;
		return (this.sources[piece] ?? 0) + inside;
	}

	clear(): void {
		this.text = "";
		this.starts.length = 0;
		this.sources.length = 0;
		this.verbatim.length = 0;
	}

	private pieceAt(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
