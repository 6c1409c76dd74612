import { isBeforeBoundary, skipOptionalSpaces } from "../block-ends.ts";
import type { BlockRule, BlockState } from "../block-state.ts";
import { code } from "../characters.ts";
import {
	type Formula,
	type FormulaKinds,
	formulaAt,
} from "../math/find-formula.ts";
import { paragraphLimit } from "../math/paragraph-end.ts";
import { startOfTex } from "../math/start-of-tex.ts";
import { skipLineEnd } from "./block-math.ts";
import { isAfterBoundary } from "./boundaries.ts";

/** Lectern's own: `\[…\]` or an environment between block boundaries is a displayed formula of its own. */
export function protectedBlockMath(kinds: FormulaKinds): BlockRule {
	return (state) => {
		const { text, pos } = state.scanner;
		const start = skipOptionalSpaces(text, pos);
		if (text.charCodeAt(start) !== code.backslash) return false;
		const limit = paragraphLimit(state.scanner, pos);
		const formula = formulaAt(state.scanner, start, limit, kinds);
		if (!formula?.display || !isAfterBoundary(state)) return false;
		return addFormula(state, formula);
	};
}

function addFormula(state: BlockState, formula: Formula): boolean {
	const { scanner } = state;
	const saved = scanner.pos;
	scanner.pos = skipLineEnd(scanner.text, formula.end);
	if (!isBeforeBoundary(scanner)) {
		scanner.pos = saved;
		return false;
	}
	const { tex, start, end } = formula;
	const { line, column } = scanner.place(
		startOfTex(scanner.text, tex, start, end),
	);
	const element = state.create("math", formula.tex, line, {
		category: "block",
		delimiter: formula.delimiter,
	});
	element.column = column;
	state.tree.children.push(element);
	return true;
}
