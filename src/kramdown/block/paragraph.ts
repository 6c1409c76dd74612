import { endsLazily, skipOptionalSpaces } from "../block-ends.ts";
import type { BlockRule, BlockState } from "../block-state.ts";
import { code, trimEnd, trimStart } from "../characters.ts";
import type { Element } from "../element.ts";
import { createContinueFormula } from "../math/continue-formula.ts";
import { protectedKinds } from "../math/kinds.ts";
import type { TextScanner } from "../text-scanner.ts";
import { startsGfmBlock } from "./gfm-starts.ts";
import { startsDefinition } from "./list-markers.ts";
import { rawText } from "./raw-text.ts";

type Ends = (scanner: TextScanner, pos: number) => boolean;

/** Everything that is nothing else, to the next blank line. */
export const paragraph: BlockRule = (state) =>
	readParagraph(state, endsParagraph);

/** GFM's: the next list, header, quote or fence ends it too. */
export const paragraphGfm: BlockRule = (state) =>
	readParagraph(
		state,
		(scanner, pos) =>
			endsParagraph(scanner, pos) || startsGfmBlock(scanner.text, pos),
	);

function endsParagraph(scanner: TextScanner, pos: number): boolean {
	return startsDefinition(scanner.text, pos) || endsLazily(scanner, pos);
}

function readParagraph(state: BlockState, ends: Ends): boolean {
	const { scanner } = state;
	const start = scanner.pos;
	if (!startsParagraph(scanner.text, start)) return false;
	const { settings } = state.document;
	const pass = settings.protectMath
		? createContinueFormula(scanner, start, protectedKinds(settings))
		: (lineEnd: number) => lineEnd;
	let end = pass(scanner.lineEnd(start));
	while (end < scanner.text.length && !ends(scanner, end))
		end = pass(scanner.lineEnd(end));
	scanner.pos = end;
	addParagraph(state, start, trimEnd(scanner.text.slice(start, end)));
	return true;
}

function addParagraph(state: BlockState, start: number, lines: string): void {
	const { scanner } = state;
	const before = state.lastChild();
	if (before?.type === "p") {
		continueParagraph(state, before, start, lines);
		return;
	}
	const text = trimStart(lines);
	const textStart = start + lines.length - text.length;
	const element = state.create("p", "", scanner.place(start).line);
	if (text !== "") element.children.push(rawText(scanner, textStart, text));
	state.tree.children.push(element);
}

/** What failed to begin a block of its own belongs to the paragraph before. */
function continueParagraph(
	{ scanner }: BlockState,
	paragraph: Element,
	start: number,
	lines: string,
): void {
	const hasText = paragraph.children.at(-1)?.type === "raw_text";
	const hardBreak = scanner.text.slice(start - 3, start) === "  \n";
	const joiner = hardBreak ? "  \n" : "\n";
	paragraph.addText((hasText ? joiner : "") + lines, "raw_text");
}

/** At most three spaces, then text: a tab behind them begins no paragraph. */
function startsParagraph(text: string, pos: number): boolean {
	const first = text.charCodeAt(skipOptionalSpaces(text, pos));
	return first !== code.tab && first !== code.space;
}
