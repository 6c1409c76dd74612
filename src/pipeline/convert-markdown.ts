import type { CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Markdown } from "../markdown/create.ts";
import type { Facts } from "../page/facts.ts";
import { ok, type Result } from "../result.ts";
import { countWords } from "./count-words.ts";
import { createEnv, type MarkdownText } from "./create-env.ts";
import { type EnhanceOptions, enhance } from "./enhance/index.ts";
import { withNamedReferences } from "./named-references.ts";

export interface Converted {
	readonly html: string;
	readonly facts: Facts;
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
