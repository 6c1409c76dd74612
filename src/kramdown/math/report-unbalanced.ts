import { type KramdownDocument, report } from "../document.ts";

/** Say that a `$$` has no partner. */
export function reportUnbalanced(
	document: KramdownDocument,
	place: { readonly line: number; readonly column: number },
): void {
	report(
		document,
		"kramdown/unbalanced-math",
		'Expected a "$$" that closes this one before the next blank line.',
		place,
		2,
	);
}
