import { skipBlankLines } from "../block-ends.ts";
import type { BlockRule, BlockState } from "../block-state.ts";
import { isSpaceCode } from "../characters.ts";
import type { TextScanner } from "../text-scanner.ts";

interface Fence {
	/** Language with its options, empty if there is none. */
	readonly info: string;
	/** Where the code begins. */
	readonly start: number;
}

/** Code between two fences of `~~~`. */
export const fencedCode: BlockRule = (state) =>
	readFencedCode(state, /~{3,}/y, "");

/** GFM's: backticks too, and up to three spaces before a fence. */
export const fencedCodeGfm: BlockRule = (state) =>
	readFencedCode(state, / {0,3}[~`]{3,}/y, " {0,3}");

function readFencedCode(
	state: BlockState,
	opening: RegExp,
	indentation: string,
): boolean {
	const { scanner } = state;
	const match = scanner.match(opening);
	if (!match) return false;
	const run = match[0].trimStart();
	const runStart = scanner.pos + match[0].length - run.length;
	// A run that nothing closes may be a shorter fence followed by fence characters as its language.
	for (let length = run.length; length >= 3; length--) {
		const fence = readInfo(scanner.text, runStart + length);
		const closing =
			fence &&
			findClosing(scanner, fence.start, run.slice(0, length), indentation);
		if (fence && closing) return addCode(state, fence, closing);
	}
	return false;
}

/** What follows a fence on its line: one word, or nothing. */
function readInfo(text: string, pos: number): Fence | undefined {
	const blank = skipBlankLines(text, pos);
	if (blank > pos) return { info: "", start: text.indexOf("\n", pos) + 1 };
	let start = pos;
	while (isSpaceCode(text.charCodeAt(start))) start++;
	let end = start;
	while (end < text.length && !isSpaceCode(text.charCodeAt(end))) end++;
	if (skipBlankLines(text, end) === end) return undefined;
	return { info: text.slice(start, end), start: text.indexOf("\n", end) + 1 };
}

/** The line that closes a fence: where it begins and what is behind it. */
function findClosing(
	scanner: TextScanner,
	start: number,
	fence: string,
	indentation: string,
): { from: number; to: number } | undefined {
	if (scanner.find(fence, start) < 0) return undefined;
	const last = fence.slice(-1);
	const pattern = new RegExp(
		`^${indentation}${fence}${last}*[ \\t\\r\\n\\f\\v]*?\\n`,
		"gm",
	);
	pattern.lastIndex = start;
	const match = pattern.exec(scanner.text);
	return match
		? { from: match.index, to: match.index + match[0].length }
		: undefined;
}

function addCode(
	state: BlockState,
	{ info, start }: Fence,
	{ from, to }: { from: number; to: number },
): boolean {
	const { scanner } = state;
	const content = scanner.text.slice(start, from);
	const block = state.create("codeblock", content, state.sourceLine, {
		fenced: true,
	});
	if (info !== "") {
		block.options.lang = info;
		const options = info.indexOf("?", 1);
		block.set(
			"class",
			`language-${options < 0 ? info : info.slice(0, options)}`,
		);
	}
	state.tree.children.push(block);
	scanner.pos = to;
	return true;
}
