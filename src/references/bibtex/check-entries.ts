import { diagnostic } from "../../diagnostics/create.ts";
import { nearestWord } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { CslItem } from "../types.ts";
import { writtenAddress } from "./entry-address.ts";
import { type EntriesByKey, missingParent } from "./inherit.ts";
import type { Place } from "./read-bibliography.ts";
import type { BibtexEntry } from "./types.ts";

/** Entries whose `crossref` no entry of the file answers to. */
export function checkParents(
	entries: Iterable<BibtexEntry>,
	byKey: EntriesByKey,
	place: Place,
): Diagnostic[] {
	return [...entries].flatMap((entry) => {
		const key = missingParent(entry, byKey);
		if (key === undefined) return [];
		const near = nearestWord(
			key,
			[...byKey.values()].map((one) => one.key),
		);
		return [
			diagnostic(
				"references/unknown-crossref",
				`The \`crossref\` of \`${entry.key}\` names \`${key}\`, which no entry of this file is.`,
				place(entry.offset),
				near ? { hint: `Did you mean \`${near}\`?` } : {},
			),
		];
	});
}

/** Addresses that were cleaned, where they stand. */
export function checkAddresses(
	text: string,
	entries: Iterable<BibtexEntry>,
	items: ReadonlyMap<string, CslItem>,
	place: Place,
): Diagnostic[] {
	return [...entries].flatMap((entry) => {
		const written = writtenAddress(entry);
		const cleaned = items.get(entry.key)?.URL;
		if (!written || !cleaned || written === cleaned) return [];
		const at = text.indexOf(written, entry.offset);
		const message = `"${written}" became "${cleaned}".`;
		return [
			at < 0
				? diagnostic("links/rewritten", message, place(entry.offset))
				: diagnostic("links/rewritten", message, place(at), {
						length: written.length,
						fix: { length: written.length, text: cleaned },
					}),
		];
	});
}
