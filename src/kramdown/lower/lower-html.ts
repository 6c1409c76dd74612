import type { Element } from "../element.ts";
import { voidElements } from "../html/elements.ts";
import type { HtmlMeta } from "../types.ts";
import { close, type Lowering, leaf, open } from "./block-tokens.ts";
import { endsInPlace, lowerChildren } from "./lower-blocks.ts";

/** An element of raw HTML that stands as a block. */
export function lowerHtml(
	lowering: Lowering,
	element: Element,
	level: number,
): void {
	const meta = createMeta(element, lowering);
	const empty = element.children.length === 0;
	const isVoid =
		(meta.closed && meta.model === "raw") ||
		(empty && voidElements.has(element.value));
	if (isVoid) {
		const token = leaf(lowering, "html_void", "", element, level);
		token.tag = element.value;
		token.meta = meta;
		return;
	}
	const token = open(lowering, "html", element.value, element, level);
	token.meta = { ...meta, empty };
	const raw = lowering.inRaw;
	lowering.inRaw = meta.model === "raw";
	lowerChildren(lowering, element, level + 1);
	lowering.inRaw = raw;
	// kramdown ends the line of what marks their place; they end theirs too.
	if (meta.model === "block" && endsInPlace(element))
		leaf(lowering, "blank", "\n", element, level);
	close(lowering, token, element);
}

function createMeta(element: Element, { inRaw }: Lowering): HtmlMeta {
	return {
		model: element.options.contentModel ?? "raw",
		closed: element.options.closed === true,
		category: "block",
		inRaw: inRaw === true,
	};
}
