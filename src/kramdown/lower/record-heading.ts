import { textOfSpans } from "../../markdown/text.ts";
import type { Heading } from "../../markdown/types.ts";
import type { Element } from "../element.ts";
import { toMarkdownItEnv } from "../markdown-it-env.ts";
import type { Lowering } from "./block-tokens.ts";

/** Note down a heading that is printed; `start` is the index of the first token within it. */
export function recordHeading(
	{ document, md, tokens }: Lowering,
	element: Element,
	start: number,
	level: number,
): void {
	const { env } = document;
	const spans = tokens.slice(start).flatMap(({ children }) => children ?? []);
	env.headings.push({
		level: level as Heading["level"],
		id: element.get("id") ?? "",
		html: md.renderer.renderInline(spans, md.options, toMarkdownItEnv(env)),
		text: textOfSpans(spans),
		location: env.locate(element.line, element.column + 1),
	});
}
