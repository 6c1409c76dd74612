/** How much of what follows a place makes it known again; less where a tag is near. */
const SAMPLES = [24, 12, 6, 3];

/**
 * The column of an author's line behind a column of what Liquid made of it; both from 0.
 *
 * What stands before a line's first tag and after its last one is where it was; between tags the text itself is looked
 * for.
 */
export function writtenColumn(
	written: string,
	rendered: string,
	column: number,
): number {
	if (written === rendered) return column;
	if (written.slice(0, column + 1) === rendered.slice(0, column + 1))
		return column;
	const shift = written.length - rendered.length;
	const rest = rendered.slice(column);
	if (rest && written.endsWith(rest)) return column + shift;
	for (const length of SAMPLES) {
		const found = written.indexOf(rest.slice(0, length));
		if (rest && found >= 0) return found;
	}
	return Math.min(column, written.length);
}
