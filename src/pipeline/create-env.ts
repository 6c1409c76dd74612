import type { CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { once } from "../once.ts";
import type { SourceLocation } from "../source/types.ts";
import { writtenColumn } from "./written-column.ts";

/** A text between Liquid and Markdown. */
export interface MarkdownText {
	readonly text: string;
	/** The author's place behind a line of `text`, from 1. */
	readonly locate: (line: number) => SourceLocation;
}

/** A fresh surrounding for one text: what the rules find goes into it. */
export function createEnv(
	{ text, locate }: MarkdownText,
	diagnostics: Diagnostic[],
	document?: CourseDocument,
): MarkdownEnv {
	const columnOf = createColumnFinder(text, document);
	return {
		text,
		locate: (line, column) => {
			const place = locate(line + 1);
			return column === undefined
				? place
				: { ...place, column: 1 + columnOf(place, line, column) };
		},
		diagnostics,
		headings: [],
		formulas: [],
	};
}

/** Columns count in the author's line: Liquid may have made it shorter or longer. */
function createColumnFinder(
	text: string,
	document: CourseDocument | undefined,
): (place: SourceLocation, line: number, column: number) => number {
	const isAsWritten = !document || document.body === text;
	const rendered = once(() => text.split("\n"));
	const written = once(() => (document?.body ?? "").split("\n"));
	return ({ file, line: sourceLine }, line, column) =>
		isAsWritten || file !== document.path
			? column
			: writtenColumn(
					written()[sourceLine - document.bodyLine] ?? "",
					rendered()[line] ?? "",
					column,
				);
}
