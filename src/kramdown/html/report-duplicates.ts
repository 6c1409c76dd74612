import { type KramdownDocument, report } from "../document.ts";
import type { HtmlTag } from "./scan-tag.ts";

/** Say which attributes a tag has twice. */
export function reportDuplicates(
	document: KramdownDocument,
	{ name, duplicates }: HtmlTag,
	place: { readonly line: number; readonly column: number },
): void {
	for (const attribute of duplicates)
		report(
			document,
			"kramdown/duplicate-attribute",
			`"<${name}>" has the attribute "${attribute}" twice; the last one holds.`,
			place,
		);
}
