import type { Element } from "../element.ts";
import {
	close,
	createToken,
	type Lowering,
	leaf,
	open,
} from "./block-tokens.ts";
import { lowerSpans } from "./lower-spans.ts";

/** A paragraph that is nothing but an image with `{:standalone}` is a figure. */
export function lowerStandaloneImage(
	lowering: Lowering,
	paragraph: Element,
	level: number,
): boolean {
	const [image] = paragraph.children;
	if (image?.type !== "img" || paragraph.children.length > 1) return false;
	if (paragraph.options.transparent || !image.ial?.refs.includes("standalone"))
		return false;
	moveAttribute(image, paragraph, "class");
	moveAttribute(image, paragraph, "id");
	const figure = open(lowering, "figure", "figure", paragraph, level);
	const line = createToken("inline", "", 0, image, level + 1);
	line.children = lowerSpans(lowering.document, [image]);
	const indented = leaf(lowering, "indentation", "", image, level + 1);
	lowering.tokens.push(line);
	leaf(lowering, "blank", "\n", image, indented.level);
	const caption = leaf(lowering, "figcaption", "", image, level + 1);
	caption.attrs = null;
	caption.content = image.get("alt") ?? "";
	indented.attrs = null;
	close(lowering, figure, paragraph);
	return true;
}

/** kramdown gives the figure what the image had, unless it has its own. */
function moveAttribute(image: Element, figure: Element, name: string): void {
	const value = image.get(name);
	if (value === undefined || figure.get(name) !== undefined) return;
	figure.set(name, value);
	image.attrs = image.attrs.filter(([key]) => key !== name);
}
