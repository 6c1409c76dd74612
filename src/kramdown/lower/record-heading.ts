import { textOfSpans } from "../../markdown/text.ts";
import type { Heading } from "../../markdown/types.ts";
import { appendAll } from "../append-all.ts";
import type { Element } from "../element.ts";
import { toMarkdownItEnv } from "../markdown-it-env.ts";
import type { Lowering, Token } from "./block-tokens.ts";

/** Note down a heading that is printed; `start` is the index of the first token within it. */
export function recordHeading(
	{ document, md, tokens }: Lowering,
	element: Element,
	start: number,
	level: number,
): void {
	const { env } = document;
	const spans: Token[] = [];
	for (let index = start; index < tokens.length; index++)
		appendAll(spans, tokens[index]?.children ?? []);
	env.headings.push({
		level: level as Heading["level"],
		id: element.get("id") ?? "",
		html: md.renderer.renderInline(spans, md.options, toMarkdownItEnv(env)),
		text: textOfSpans(spans),
		location: env.locate(element.line, element.column),
	});
}
