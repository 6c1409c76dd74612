import type { Context } from "../runtime/context.ts";
import { type Place, renderNodes } from "../runtime/node.ts";
import { Output } from "../runtime/output.ts";
import { renderText } from "../runtime/partial.ts";
import { BlockNode } from "../syntax/block.ts";
import type { Body } from "../syntax/body.ts";
import { strip } from "../syntax/patterns.ts";
import type { TagParser } from "./tag.ts";

const paragraphs = /<\/?p(?: [^>]*)?>/g;

class Details extends BlockNode {
	readonly #summary: string;
	readonly #body: Body;
	constructor(at: Place, summary: string, body: Body) {
		super(at);
		this.#summary = summary;
		this.#body = body;
	}
	render(context: Context, out: Output): void {
		const inside = new Output();
		renderNodes(this.#body.nodes, context, inside);
		const { markdownify } = context.host;
		const summary = markdownify(renderText(this.#summary, context))
			.replace(paragraphs, "")
			.trim();
		out.text += `<details><summary>${summary}</summary>${markdownify(inside.text)}</details>`;
	}
}

/** al-folio's `{% details Summary %}…{% enddetails %}`, both in Markdown. */
export const parseDetails: TagParser = (tag, parser) =>
	new Details(
		tag,
		strip(tag.markup),
		parser.parseBody(tag, (name) => name === "enddetails"),
	);
