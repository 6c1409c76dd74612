import { trim } from "../characters.ts";
import { Element } from "../element.ts";
import { reportUnbalanced } from "../math/report-unbalanced.ts";
import { startOfTex } from "../math/start-of-tex.ts";
import type { SpanState } from "../span-state.ts";

/** `$$…$$` within a paragraph. */
export function inlineMath(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (!text.startsWith("$$", pos)) return false;
	const end = scanner.find("$$", pos + 2);
	if (end < 0) {
		reportUnbalanced(state.document, scanner.place());
		return false;
	}
	const tex = trim(text.slice(pos + 2, end));
	const formula = new Element("math", tex, 0, {
		category: "span",
	});
	state.add(formula, startOfTex(text, tex, pos, end));
	scanner.pos = end + 2;
	return true;
}
