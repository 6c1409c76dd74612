/** One row's fields; `null` for an empty field without quotes. */
export type CsvRow = (string | null)[];

/** A field, quoted or not, and what ends it. Sticky: read one after the other, so that no text takes longer than its length. */
function fieldPattern(separator: string): RegExp {
	const stop = separator === "\t" ? "\\t" : `\\${separator}`;
	return new RegExp(
		`(?:"((?:[^"]|"")*)"|([^"${stop}\\n\\r][^${stop}\\n\\r]*)?)(${stop}|\\r\\n|\\n|\\r|$)`,
		"y",
	);
}

/**
 * Rows and fields of comma- or tab-separated values (RFC 4180 as Ruby's CSV reads it: a blank line is a row without fields).
 *
 * @throws {SyntaxError} with the line of a quote that is not closed, or that stands within a field.
 */
export function parseCsv(text: string, separator: "," | "\t"): CsvRow[] {
	const pattern = fieldPattern(separator);
	const rows: CsvRow[] = [];
	let row: CsvRow = [];
	while (pattern.lastIndex < text.length) {
		const start = pattern.lastIndex;
		const match = pattern.exec(text);
		if (!match) throw new SyntaxError(String(lineOf(text, start)));
		const [, quoted, plain, end] = match;
		row.push(quoted?.replaceAll('""', '"') ?? plain ?? null);
		if (end === separator) {
			if (pattern.lastIndex === text.length) row.push(null);
			else continue;
		}
		rows.push(row.length > 1 || row[0] !== null ? row : []);
		row = [];
	}
	return rows;
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split("\n").length;
}
