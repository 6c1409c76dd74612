import { isBeforeBoundary, skipOptionalSpaces } from "../block-ends.ts";
import type { BlockState } from "../block-state.ts";
import { code, isSpaceCode, trim } from "../characters.ts";
import { reportUnbalanced } from "../math/report-unbalanced.ts";
import { startOfTex } from "../math/start-of-tex.ts";
import type { TextScanner } from "../text-scanner.ts";
import { isAfterBoundary } from "./boundaries.ts";

const blankLineWithin = /\n[ \t]*\n/;

/** `$$…$$` between block boundaries is a displayed formula; anywhere else it is one within its line. */
export function blockMath(state: BlockState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	const start = skipOptionalSpaces(text, pos);
	const escaped = text.charCodeAt(start) === code.backslash;
	const open = escaped ? start + 1 : start;
	if (!text.startsWith("$$", open) || !isAfterBoundary(state)) return false;
	const close = scanner.find("$$", open + 2);
	if (close < 0) return false;
	const end = skipLineEnd(text, close + 2);
	if (escaped) {
		// kramdown drops the backslash before a formula on lines of its own: what follows is a paragraph.
		if (end > close + 2) scanner.pos = open;
		return false;
	}
	return readFormula(state, open, close, end);
}

function readFormula(
	state: BlockState,
	open: number,
	close: number,
	end: number,
): boolean {
	const { scanner, document } = state;
	const saved = scanner.pos;
	scanner.pos = end;
	const ends = isBeforeBoundary(scanner);
	const suspect = ends && isSuspect(scanner, open, close);
	if (suspect) reportUnbalanced(document, scanner.place(open));
	if (!ends || (suspect && document.settings.recoverMath)) {
		scanner.pos = saved;
		return false;
	}
	const { text } = scanner;
	const content = trim(text.slice(open + 2, close));
	const place = scanner.place(startOfTex(text, content, open, close));
	const formula = state.create("math", content, place.line, {
		category: "block",
	});
	formula.column = place.column;
	state.tree.children.push(formula);
	return true;
}

/** A blank line within, and a delimiter that shares its line: rather two halves of two formulas than one. */
function isSuspect(scanner: TextScanner, open: number, close: number): boolean {
	const { text } = scanner;
	const inside = text.slice(open + 2, close);
	if (!blankLineWithin.test(inside)) return false;
	const opensAlone = /^[ \t]*\n/.test(inside);
	const closesAlone = /\n[ \t>]*$/.test(inside);
	return !(opensAlone && closesAlone);
}

/** Index behind the rest of the line if it is blank. */
export function skipLineEnd(text: string, pos: number): number {
	let at = pos;
	while (at < text.length && isSpaceCode(text.charCodeAt(at))) {
		if (text.charCodeAt(at) === code.newline) return at + 1;
		at++;
	}
	return pos;
}
