import type { SourceLocation } from "../../source/types.ts";
import type { LineMarks, Output } from "./runtime/output.ts";
import type { LiquidSource } from "./types.ts";

/**
 * From lines of a rendered text to the author's.
 *
 * A line belongs to the piece that stands at its beginning: text goes on line by line, everything else is all on the
 * line of its tag. Built when it is first asked.
 */
export function lineLocator(
	out: Pick<Output, "text" | "marks">,
	source: LiquidSource,
): (line: number) => SourceLocation {
	let lines: readonly number[] | undefined;
	return (line) => {
		lines ??= mapLines(out.text, out.marks ?? []);
		const found = lines[Math.min(line, lines.length) - 1] ?? 0;
		return { file: source.path, line: source.line + found, column: 1 };
	};
}

/** The source line (from 0) of every line of the output. */
function mapLines(text: string, marks: LineMarks): number[] {
	const lines: number[] = [];
	let mark = 0;
	let counted = 0;
	for (let start = 0; ; ) {
		while (mark + 3 < marks.length && (marks[mark + 3] as number) <= start) {
			mark += 3;
			counted =
				(marks[mark] as number) < start ? (marks[mark + 2] as number) : 0;
		}
		lines.push((marks[mark + 1] ?? 0) + counted);
		const next = text.indexOf("\n", start);
		if (next < 0) return lines;
		counted += marks[mark + 2] ?? 0;
		start = next + 1;
	}
}
