import type { CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Markdown } from "../markdown/create.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import { once } from "../once.ts";
import type { Facts } from "../page/facts.ts";
import { ok, type Result } from "../result.ts";
import type { SourceLocation } from "../source/types.ts";
import { countWords } from "./count-words.ts";
import { type EnhanceOptions, enhance } from "./enhance/index.ts";
import { withNamedReferences } from "./named-references.ts";
import { writtenColumn } from "./written-column.ts";

/** A text between Liquid and Markdown. */
export interface MarkdownText {
	readonly text: string;
	/** The author's place behind a line of `text`, from 1. */
	readonly locate: (line: number) => SourceLocation;
}

export interface Converted {
	readonly html: string;
	readonly facts: Facts;
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

/** Markdown to HTML, with the facts found on the way. */
export function convertMarkdown(
	source: MarkdownText,
	markdown: Markdown,
	document: CourseDocument,
	options: EnhanceOptions,
): Result<Converted> {
	const diagnostics: Diagnostic[] = [];
	const whole = options.on.has("references")
		? withNamedReferences(source, document, options.language)
		: source;
	const env = createEnv(whole, diagnostics, document);
	const tokens = markdown.parse(whole.text, env);
	const found = enhance(tokens, document, env, options);
	const html = markdown.render(found.value.tokens, env);
	const { videos, notes, references, leadHtml, links, variants } = found.value;
	const facts: Facts = {
		headings: env.headings,
		videos,
		notes,
		references,
		formulas: env.formulas,
		words: countWords(tokens),
		links,
		variants,
		...(leadHtml ? { leadHtml } : {}),
	};
	return ok({ html, facts }, [...diagnostics, ...found.diagnostics]);
}
