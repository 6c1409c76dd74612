import type { KramdownSettings } from "../types.ts";
import type { FormulaKinds } from "./find-formula.ts";

/** What the span rule looks for: `$$` is kramdown's own. */
export function spanKinds({
	dollars,
	protectMath,
}: KramdownSettings): FormulaKinds {
	return { dollars, backslashes: protectMath, doubleDollars: false };
}

/** What bars and line beginnings are protected in. */
export function protectedKinds({
	dollars,
	protectMath,
}: KramdownSettings): FormulaKinds {
	return { dollars, backslashes: protectMath, doubleDollars: true };
}

/** What a reader takes for formulas, whether or not it is protected. */
export function visibleKinds({ dollars }: KramdownSettings): FormulaKinds {
	return { dollars, backslashes: true, doubleDollars: true };
}
