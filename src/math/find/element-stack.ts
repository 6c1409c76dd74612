interface Frame {
	readonly name: string;
	readonly searched: boolean;
	/** Open elements of the same name inside it. */
	nested: number;
}

/**
 * Whether text is searched at the scanner's place: the innermost open element that says so decides.
 *
 * Only elements that decide something are kept, so that unbalanced HTML elsewhere cannot lead astray.
 */
export class ElementStack {
	private readonly frames: Frame[] = [];

	get searched(): boolean {
		return this.frames.at(-1)?.searched ?? true;
	}

	/** An element opens; `searched` is what it says of its text, if anything. */
	open(name: string, searched: boolean | undefined): void {
		const top = this.frames.at(-1);
		if (searched !== undefined && searched !== this.searched)
			this.frames.push({ name, searched, nested: 0 });
		else if (top?.name === name) top.nested++;
	}

	close(name: string): void {
		const top = this.frames.at(-1);
		if (top?.name !== name) return;
		if (top.nested === 0) this.frames.pop();
		else top.nested--;
	}
}
