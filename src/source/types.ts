/** A place in a file of the course, as editors count: line and column from 1, the column in UTF-16 units. */
export interface SourceLocation {
	/** Path relative to the course's folder, with `/`. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}
