import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/types.ts";
import { contains } from "../output/index.ts";
import { openingOffsets } from "./line-offsets.ts";

export interface Fixed {
	/** What is still to be said. */
	readonly diagnostics: readonly Diagnostic[];
	readonly fixed: number;
}

/** Apply the mechanical repairs to the course's files; of two that overlap, the first. */
export function applyFixes(
	source: string,
	diagnostics: readonly Diagnostic[],
): Fixed {
	const files = byFile(diagnostics.filter(({ fix }) => fix));
	const done = new Set<Diagnostic>();
	for (const [file, faults] of files) {
		const path = resolve(source, file);
		if (!contains(source, path)) continue;
		for (const fault of fixFile(path, faults)) done.add(fault);
	}
	const left = diagnostics.filter((diagnostic) => !done.has(diagnostic));
	return { diagnostics: left, fixed: done.size };
}

function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
	const files = new Map<string, Diagnostic[]>();
	for (const diagnostic of diagnostics) {
		const { file } = diagnostic.location;
		files.set(file, [...(files.get(file) ?? []), diagnostic]);
	}
	return files;
}

function fixFile(path: string, faults: readonly Diagnostic[]): Diagnostic[] {
	const text = readText(path);
	if (text === undefined) return [];
	const { fixed, mended } = mend(text, faults);
	if (mended !== text) writeFileSync(path, mended);
	return fixed;
}

/** Nothing of a file that is not UTF-8: written back, it would lose what could not be read. */
function readText(path: string): string | undefined {
	try {
		const bytes = readFileSync(path);
		const text = bytes.toString("utf8");
		return Buffer.from(text).equals(bytes) ? text : undefined;
	} catch {
		return undefined;
	}
}

/** The text with its faults mended, and which those are. */
export function mend(
	text: string,
	faults: readonly Diagnostic[],
): { mended: string; fixed: Diagnostic[] } {
	const lines = openingOffsets(text);
	const fixed: Diagnostic[] = [];
	let mended = "";
	let end = 0;
	for (const fault of faults) {
		const { line, column } = fault.location;
		const at = (lines[line - 1] ?? Number.NaN) + column - 1;
		const { fix } = fault;
		const after = fix && at >= end ? endOf(text, at, fix.length) : undefined;
		if (!fix || after === undefined) continue;
		mended += text.slice(end, at) + fix.text;
		end = after;
		fixed.push(fault);
	}
	return { mended: mended + text.slice(end), fixed };
}

/** Where so many units end: `\r\n`, which Lectern reads as one, counts as one. */
function endOf(text: string, at: number, length: number): number | undefined {
	let end = at;
	for (let left = length; left > 0; left--) {
		if (end >= text.length) return undefined;
		end += text.startsWith("\r\n", end) ? 2 : 1;
	}
	return end;
}
