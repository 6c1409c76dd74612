import { diagnostic } from "../../diagnostics/create.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { ok, type Result } from "../../result.ts";
import type { CslItem } from "../types.ts";
import { bibtexToCsl } from "./bibtex-to-csl.ts";
import { type BibtexFile, parseBibtex } from "./parse-bibtex.ts";

/** A `.bib` file's works by their keys, in the file's order. */
export interface Bibliography {
	readonly file: string;
	readonly items: ReadonlyMap<string, CslItem>;
}

/**
 * Read a `.bib` file, once for all who cite from it.
 *
 * @param file - Its path relative to the course, for diagnostics.
 * @returns Its works; `references/bibtex-syntax` where the file is no BibTeX, `references/duplicate-key` where a
 *   key comes twice (the first has it).
 */
export function readBibliography(
	text: string,
	file: string,
): Result<Bibliography> {
	const parsed = parseBibtex(text);
	const items = new Map<string, CslItem>();
	const diagnostics = faultsOf(parsed, text, file);
	for (const entry of parsed.entries) {
		if (items.has(entry.key))
			diagnostics.push(
				diagnostic(
					"references/duplicate-key",
					`The key \`${entry.key}\` is given twice; the first entry has it.`,
					placeOf(text, entry.offset, file),
				),
			);
		else items.set(entry.key, bibtexToCsl(entry));
	}
	return ok({ file, items }, diagnostics);
}

const faultsOf = (
	{ faults }: BibtexFile,
	text: string,
	file: string,
): Diagnostic[] =>
	faults.map((fault) =>
		diagnostic(
			"references/bibtex-syntax",
			fault.message,
			placeOf(text, fault.offset, file),
		),
	);

function placeOf(text: string, offset: number, file: string) {
	const before = text.slice(0, offset);
	return {
		file,
		line: before.split("\n").length,
		column: offset - before.lastIndexOf("\n"),
	};
}
