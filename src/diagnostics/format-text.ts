import { codeFrame } from "./code-frame.ts";
import { type Paint, plain } from "./paint.ts";
import type { Diagnostic } from "./types.ts";

/** The lines of a file of the course by its path, where it can be read. */
export type ReadLines = (file: string) => readonly string[] | undefined;

export interface TextOptions {
	readonly readLines: ReadLines;
	readonly paint?: Paint;
}

/** Diagnostics for people: place, what is wrong, a code frame, a hint. One paragraph each. */
export function formatText(
	diagnostics: readonly Diagnostic[],
	{ readLines, paint = plain }: TextOptions,
): string {
	return diagnostics
		.map((diagnostic) => paragraph(diagnostic, readLines, paint))
		.join("\n");
}

function paragraph(
	diagnostic: Diagnostic,
	readLines: ReadLines,
	paint: Paint,
): string {
	const { severity, message, code, location, length, hint, jekyll, related } =
		diagnostic;
	const lines = readLines(location.file) ?? [];
	return [
		`${paint.place(place(location))}: ${paint[severity](`${severity}:`)} ${message} ${paint.faint(`[${code}]`)}`,
		...codeFrame(lines, location, length).map((line) => `    ${line}`),
		...(jekyll ? [`  ${paint.faint(`Jekyll: ${jekyll}`)}`] : []),
		...(hint ? [`  ${paint.hint("hint:")} ${hint}`] : []),
		...(related ?? []).map(
			(other) => `  ${paint.place(place(other.location))}: ${other.message}`,
		),
		"",
	].join("\n");
}

function place({ file, line, column }: Diagnostic["location"]): string {
	return `${file}:${line}:${column}`;
}
