/** TeX rewritten from an author's TeX, with the way back for the places of faults. */
export interface Rewritten {
	readonly tex: string;
	/** The offset in the author's TeX of an offset in this one. */
	readonly toSource: (offset: number) => number;
}

/** Where nothing was rewritten. */
export function unchanged(tex: string): Rewritten {
	return { tex, toSource: (offset) => offset };
}

/** One rewriting after the other. */
export function chain(first: Rewritten, second: Rewritten): Rewritten {
	return {
		tex: second.tex,
		toSource: (offset) => first.toSource(second.toSource(offset)),
	};
}

/** Copies TeX from left to right, with changes on the way. */
export class Rewriter {
	private readonly source: string;
	private readonly pieces: string[] = [];
	/** For each piece: where it begins in the result, and in the source. */
	private readonly starts: number[] = [];
	private readonly sources: number[] = [];
	private length = 0;
	private at = 0;

	constructor(source: string) {
		this.source = source;
	}

	/** Replace `source.slice(from, to)` by `text`. Changes come in the order of the source. */
	replace(from: number, to: number, text: string): void {
		this.add(this.source.slice(this.at, from), this.at);
		this.add(text, from);
		this.at = to;
	}

	insert(at: number, text: string): void {
		this.replace(at, at, text);
	}

	finish(): Rewritten {
		if (this.pieces.length === 0) return unchanged(this.source);
		this.add(this.source.slice(this.at), this.at);
		return {
			tex: this.pieces.join(""),
			toSource: (offset) => this.toSource(offset),
		};
	}

	private add(text: string, source: number): void {
		this.pieces.push(text);
		this.starts.push(this.length);
		this.sources.push(source);
		this.length += text.length;
	}

	private toSource(offset: number): number {
		let piece = this.starts.length - 1;
		while (piece > 0 && (this.starts[piece] ?? 0) > offset) piece--;
		const inside = offset - (this.starts[piece] ?? 0);
		const end = this.sources[piece + 1] ?? this.source.length;
		return Math.min((this.sources[piece] ?? 0) + inside, end);
	}
}
