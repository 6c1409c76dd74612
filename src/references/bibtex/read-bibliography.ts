import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { ok, type Result } from "../../result.ts";
import { createLineMap } from "../../source/line-map.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { CslItem } from "../types.ts";
import { bibtexToCsl } from "./bibtex-to-csl.ts";
import { checkAddresses, checkParents } from "./check-entries.ts";
import { describeFault } from "./describe-fault.ts";
import type { AddressOptions } from "./entry-address.ts";
import { type EntriesByKey, inherit } from "./inherit.ts";
import { parseBibtex } from "./parse-bibtex.ts";
import type { BibtexEntry } from "./types.ts";

/** A `.bib` file's works by their keys, in the file's order. */
export interface Bibliography {
	/** Its path relative to the course. */
	readonly file: string;
	readonly items: ReadonlyMap<string, CslItem>;
	/** The entries as the file has them, with what `crossref` lends them. */
	readonly entries: ReadonlyMap<string, BibtexEntry>;
}

/** Tells where in the file an offset is. */
export type Place = (offset: number) => SourceLocation;

/**
 * Read a `.bib` file, once for all who cite from it.
 *
 * @param file - Its path relative to the course, for diagnostics.
 * @returns Its works; `references/bibtex-syntax` where the file is no BibTeX, `references/undefined-string` where a
 *   value is the name of no `@string`, `references/duplicate-key` where a key comes twice (the first has it),
 *   `references/unknown-crossref`, and `links/rewritten` for each address that was cleaned.
 */
export function readBibliography(
	text: string,
	file: string,
	options: AddressOptions = {},
): Result<Bibliography> {
	const parsed = parseBibtex(text);
	const lines = createLineMap(text);
	const place: Place = (offset) => ({ file, ...lines.locate(offset) });
	const diagnostics: Diagnostic[] = parsed.faults.map((fault) =>
		describeFault(fault, place),
	);
	const written = firstOfEach(parsed.entries, place, diagnostics);
	const byKey: EntriesByKey = new Map(
		[...written.values()].map((entry) => [entry.key.toLowerCase(), entry]),
	);
	const entries = new Map(
		[...written].map(([key, entry]) => [key, inherit(entry, byKey)]),
	);
	const items = new Map(
		[...entries].map(([key, entry]) => [key, bibtexToCsl(entry, options)]),
	);
	diagnostics.push(...checkParents(written.values(), byKey, place));
	if (!options.keepLinks)
		diagnostics.push(...checkAddresses(text, written.values(), items, place));
	return ok({ file, items, entries }, diagnostics);
}

/** The entries by key; of two with one key the first. */
function firstOfEach(
	entries: readonly BibtexEntry[],
	place: Place,
	diagnostics: Diagnostic[],
): Map<string, BibtexEntry> {
	const written = new Map<string, BibtexEntry>();
	for (const entry of entries) {
		const first = written.get(entry.key);
		if (!first) written.set(entry.key, entry);
		else
			diagnostics.push(
				diagnostic(
					"references/duplicate-key",
					`The key \`${entry.key}\` is given twice; the first entry has it.`,
					place(entry.offset),
					{
						related: [
							{ message: "the first entry", location: place(first.offset) },
						],
					},
				),
			);
	}
	return written;
}
