import { code } from "../characters.ts";
import { Element } from "../element.ts";
import { type FormulaKinds, formulaAt } from "../math/find-formula.ts";
import { startOfTex } from "../math/start-of-tex.ts";
import type { SpanRule } from "../span-state.ts";

/** Lectern's own: `$…$`, `\(…\)`, `\[…\]` and bare environments, whose inside is no Markdown. */
export function protectedMath(kinds: FormulaKinds): SpanRule {
	return (state) => {
		const { scanner } = state;
		const { text, pos } = scanner;
		const first = text.charCodeAt(pos);
		if (first !== code.backslash && first !== code.dollar) return false;
		const formula = formulaAt(scanner, pos, text.length, kinds);
		if (!formula) return false;
		const { tex, display, delimiter, end } = formula;
		const element = new Element("math", tex, 0, {
			category: "span",
			delimiter,
			display,
		});
		state.add(element, startOfTex(text, tex, pos, end));
		scanner.pos = end;
		return true;
	};
}
