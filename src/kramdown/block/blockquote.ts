import { endsLazily, skipOptionalSpaces } from "../block-ends.ts";
import { type BlockState, maxBlockDepth } from "../block-state.ts";
import { code } from "../characters.ts";
import { LineMap } from "../line-map.ts";
import { TextScanner } from "../text-scanner.ts";

/** Length of `> ` with its indentation at `pos`; 0 if the line is not quoted. */
export function quoteMarkerLength(text: string, pos: number): number {
	const marker = skipOptionalSpaces(text, pos);
	if (text.charCodeAt(marker) !== code.greater) return 0;
	return (
		marker + 1 - pos + (text.charCodeAt(marker + 1) === code.space ? 1 : 0)
	);
}

/** Lines that begin with `>`, and those that follow them lazily. */
export function blockquote(state: BlockState): boolean {
	const { scanner } = state;
	if (quoteMarkerLength(scanner.text, scanner.pos) === 0) return false;
	if (state.depth >= maxBlockDepth) return false;
	const quote = state.create("blockquote", "", state.sourceLine);
	const inside = readQuotedLines(scanner);
	state.tree.children.push(quote);
	state.parseInside(quote, inside);
	return true;
}

function readQuotedLines(scanner: TextScanner): TextScanner {
	const { text } = scanner;
	const map = LineMap.empty();
	let inside = "";
	let line = scanner.mapLine();
	let column = scanner.mapColumn();
	do {
		const removed = quoteMarkerLength(text, scanner.pos);
		const end = scanner.lineEnd();
		inside += text.slice(scanner.pos + removed, end);
		map.add(scanner.map, line++, column + removed);
		column = 0;
		scanner.pos = end;
	} while (!endsLazily(scanner, scanner.pos));
	return new TextScanner(inside, map);
}
