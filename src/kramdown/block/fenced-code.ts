import { skipBlankLines } from "../block-ends.ts";
import type { BlockRule, BlockState } from "../block-state.ts";
import { isSpaceCode } from "../characters.ts";
import {
	type ClosingFence,
	closingFences,
	findClosing,
	firstBehind,
} from "./closing-fences.ts";

interface Info {
	/** Language with its options, empty if there is none. */
	readonly word: string;
	/** Where the code begins. */
	readonly start: number;
}

const opening = /~{3,}/y;
const openingGfm = / {0,3}[~`]{3,}/y;

/** Code between two fences of `~~~`. */
export const fencedCode: BlockRule = (state) => readFencedCode(state, false);

/** GFM's: backticks too, and up to three spaces before a fence. */
export const fencedCodeGfm: BlockRule = (state) => readFencedCode(state, true);

function readFencedCode(state: BlockState, gfm: boolean): boolean {
	const { scanner } = state;
	const match = scanner.match(gfm ? openingGfm : opening);
	if (!match) return false;
	const run = match[0].trimStart();
	const runEnd = scanner.pos + match[0].length;
	const fences = closingFences(scanner, gfm);
	const info = readInfo(scanner.text, runEnd);
	const closing = info && findClosing(scanner, fences, info.start, run);
	if (info && closing) return addCode(state, info, closing);
	return readShorterFence(state, run, runEnd - run.length, fences);
}

/** A run that nothing closes may be a shorter fence with the rest of the run as its language. */
function readShorterFence(
	state: BlockState,
	run: string,
	runStart: number,
	fences: readonly ClosingFence[],
): boolean {
	const { scanner } = state;
	const info = readInfo(scanner.text, runStart);
	if (!info) return false;
	const longest = fences[firstBehind(fences, info.start)]?.longest ?? 0;
	for (let length = Math.min(run.length - 1, longest); length >= 3; length--) {
		const fence = run.slice(0, length);
		const closing = findClosing(scanner, fences, info.start, fence);
		const rest = { word: info.word.slice(length), start: info.start };
		if (closing) return addCode(state, rest, closing);
	}
	return false;
}

/** What stands on the rest of a line: one word, or nothing. */
function readInfo(text: string, pos: number): Info | undefined {
	const blank = skipBlankLines(text, pos) > pos;
	if (blank) return { word: "", start: text.indexOf("\n", pos) + 1 };
	let start = pos;
	while (isSpaceCode(text.charCodeAt(start))) start++;
	let end = start;
	while (end < text.length && !isSpaceCode(text.charCodeAt(end))) end++;
	if (skipBlankLines(text, end) === end) return undefined;
	return { word: text.slice(start, end), start: text.indexOf("\n", end) + 1 };
}

function addCode(
	state: BlockState,
	{ word, start }: Info,
	{ from, to }: ClosingFence,
): boolean {
	const { scanner } = state;
	const content = scanner.text.slice(start, from);
	const block = state.create("codeblock", content, state.sourceLine, {
		fenced: true,
	});
	if (word !== "") {
		block.options.lang = word;
		const options = word.indexOf("?", 1);
		const language = options < 0 ? word : word.slice(0, options);
		block.set("class", `language-${language}`);
	}
	state.tree.children.push(block);
	scanner.pos = to;
	return true;
}
