/** A table in Markdown, its columns as wide as their widest cell. */
export function writeTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const widths = head.map((name, column) =>
		Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
	const rule = widths.map((width) => "-".repeat(width));
	return [line(head), line(rule), ...rows.map(line)].join("\n");
}
