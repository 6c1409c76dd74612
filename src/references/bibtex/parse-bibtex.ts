import { readEntry } from "./read-entry.ts";
import { createReader, type Reader } from "./reader.ts";
import type { BibtexEntry, BibtexFile } from "./types.ts";

/**
 * Read a BibTeX file. What is between entries is a comment, as BibTeX has it; an entry that breaks off is a fault,
 * and reading goes on at the next `@` that begins a line.
 *
 * Linear in the file's length: what was read is read once more at most.
 *
 * @see https://ctan.org/pkg/bibtex (btxdoc) for the format
 */
export function parseBibtex(text: string): BibtexFile {
	const reader = createReader(text);
	const entries: BibtexEntry[] = [];
	while (goToEntry(reader)) {
		const faults = reader.faults.length;
		const start = reader.at;
		const entry = readEntry(reader);
		if (entry) entries.push(entry);
		else if (reader.faults.slice(faults).some(({ isMended }) => !isMended))
			reader.at = resumeAfter(reader, start);
	}
	return { entries, faults: reader.faults };
}

/** Go to the next `@` with a word and a bracket after it. */
function goToEntry(reader: Reader): boolean {
	const pattern = /@\s*[A-Za-z]+\s*[{(]/g;
	pattern.lastIndex = reader.at;
	const match = pattern.exec(reader.text);
	if (match) reader.at = match.index;
	return match !== null;
}

function resumeAfter({ text }: Reader, start: number): number {
	const next = /\n[^\S\n]*@/g;
	next.lastIndex = start + 1;
	return next.exec(text)?.index ?? text.length;
}
