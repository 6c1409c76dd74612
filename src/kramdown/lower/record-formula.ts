import type { KramdownDocument } from "../document.ts";
import type { Element } from "../element.ts";

/** Note down a formula that is printed, with its place in the author's file. */
export function recordFormula(
	{ env }: KramdownDocument,
	element: Element,
): void {
	env.formulas.push({
		tex: element.value,
		display: element.options.display ?? element.options.category === "block",
		location: env.locate(element.line, element.column),
	});
}
