/** What is rendered, piece by piece; with marks of where each piece came from, when somebody will ask. */
export class Output {
	text = "";
	marks: LineMarks | undefined;

	write(piece: string): void {
		this.text += piece;
	}
}

/** Three numbers a piece: its offset in the output, its line in the source (from 0), whether its own lines count on. */
export type LineMarks = number[];
