import { skipBlankLines } from "../block-ends.ts";
import type { TextScanner } from "../text-scanner.ts";

/** Index of the next blank line, or the end: no paragraph goes past it. */
export function paragraphLimit(scanner: TextScanner, pos: number): number {
	const { text } = scanner;
	let end = scanner.lineEnd(pos);
	while (end < text.length && skipBlankLines(text, end) === end)
		end = scanner.lineEnd(end);
	return end;
}
