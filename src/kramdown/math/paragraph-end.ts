import { skipBlankLines } from "../block-ends.ts";
import type { TextScanner } from "../text-scanner.ts";

/** Index of the next blank line, or the end: no paragraph goes past it. */
export function paragraphLimit(scanner: TextScanner, pos: number): number {
	const known = scanner.remember("paragraph", () => ({ from: 0, to: -1 }));
	if (pos < known.from || pos >= known.to) {
		known.from = pos;
		known.to = findLimit(scanner, pos);
	}
	return known.to;
}

function findLimit(scanner: TextScanner, pos: number): number {
	const { text } = scanner;
	let end = scanner.lineEnd(pos);
	while (end < text.length && skipBlankLines(text, end) === end)
		end = scanner.lineEnd(end);
	return end;
}
