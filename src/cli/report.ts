import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
	arrange,
	describeTally,
	formatText,
	type ReadLines,
	tally,
} from "../diagnostics/index.ts";
import type { Diagnostic, Severity } from "../diagnostics/types.ts";
import type { Console } from "./console.ts";
import { exitCodes } from "./usage.ts";

/** The lines of a course's files, each file read once. */
export function lineReader(source: string): ReadLines {
	const known = new Map<string, readonly string[] | undefined>();
	return (file) => {
		if (!known.has(file)) known.set(file, readLines(resolve(source, file)));
		return known.get(file);
	};
}

function readLines(path: string): string[] | undefined {
	try {
		return readFileSync(path, "utf8").split(/\r\n|[\r\n]/);
	} catch {
		return undefined;
	}
}

/** How many diagnostics a build prints: `check` has them all. */
const SHOWN = 20;

/** What a run says of the course: notes only with `--verbose`, since a build is not a proofreading. */
export function reportDiagnostics(
	console: Console,
	diagnostics: readonly Diagnostic[],
	source: string,
	withNotes = false,
): void {
	const said = arrange(diagnostics).filter(
		({ severity }) => withNotes || severity !== "info",
	);
	if (!said.length) return;
	const { paint } = console;
	const shown = withNotes ? said : worstFirst(said).slice(0, SHOWN);
	const readLines = lineReader(source);
	console.complain(`\n${formatText(shown, { readLines, paint })}\n`);
	if (shown.length < said.length)
		console.warn(
			"",
			`and ${said.length - shown.length} more: \`lectern check\` lists them all.`,
		);
}

/** Errors before warnings, each in their order. */
function worstFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const are = (wanted: Severity) =>
		diagnostics.filter(({ severity }) => severity === wanted);
	return [...are("error"), ...are("warning"), ...are("info")];
}

/** "2 errors, 1 warning" in the colour of the worst. */
export function paintTally(
	console: Console,
	diagnostics: readonly Diagnostic[],
): string {
	const counts = tally(arrange(diagnostics));
	const text = describeTally({ ...counts, info: 0 });
	if (counts.error) return console.paint.error(text);
	return counts.warning
		? console.paint.warning(text)
		: console.paint.good(text);
}

/** 1 where there is an error. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
	return diagnostics.some(({ severity }) => severity === "error")
		? exitCodes.faulty
		: exitCodes.done;
}
