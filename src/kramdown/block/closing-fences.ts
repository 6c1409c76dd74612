import type { TextScanner } from "../text-scanner.ts";

/** A line that may close a block of code. */
export interface ClosingFence {
	readonly from: number;
	readonly to: number;
	readonly run: string;
	/** Length of the longest run on this line or a later one. */
	longest: number;
}

const closing = /^(~{3,})[ \t\r\n\f\v]*?\n/gm;
const closingGfm = /^ {0,3}([~`]{3,})[ \t\r\n\f\v]*?\n/gm;

/** All lines of the text that may close a block of code, looked for once. */
export function closingFences(
	scanner: TextScanner,
	gfm: boolean,
): readonly ClosingFence[] {
	return scanner.remember("closing fences", (text) => {
		const fences = [...text.matchAll(gfm ? closingGfm : closing)].map(toFence);
		let longest = 0;
		for (const fence of fences.toReversed()) {
			longest = Math.max(longest, fence.run.length);
			fence.longest = longest;
		}
		return fences;
	});
}

function toFence(match: RegExpExecArray): ClosingFence {
	const [whole, run = ""] = match;
	const to = match.index + whole.length;
	return { from: match.index, to, run, longest: 0 };
}

/** Index of the first line at or behind `pos`. */
export function firstBehind(
	fences: readonly ClosingFence[],
	pos: number,
): number {
	let low = 0;
	let high = fences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((fences[middle] as ClosingFence).from < pos) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first line behind `start` that closes `fence`: the same characters, and more of its last. */
export function findClosing(
	scanner: TextScanner,
	fences: readonly ClosingFence[],
	start: number,
	fence: string,
): ClosingFence | undefined {
	if (scanner.isHopeless(fence, start)) return undefined;
	const last = fence.slice(-1);
	for (let index = firstBehind(fences, start); ; index++) {
		const candidate = fences[index];
		if (!candidate) break;
		if (!candidate.run.startsWith(fence)) continue;
		const rest = candidate.run.slice(fence.length);
		if (rest === last.repeat(rest.length)) return candidate;
	}
	scanner.giveUp(fence, start);
	return undefined;
}
