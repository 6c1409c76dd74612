import { trim, trimEnd, trimStart } from "../characters.ts";
import { Element, isBlock } from "../element.ts";

function names(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

/** Text directly within these means nothing. */
export const removesText = names(
	"html head hgroup ol ul dl table colgroup tbody thead tfoot tr select optgroup",
);

/** Text directly within these is a paragraph without tags. */
export const wrapsText = names(
	"body section nav article aside header footer address div li dd blockquote figure figcaption fieldset form",
);

/** Blanks between the blocks within these mean nothing. */
export const removesWhitespace = names(
	"body section nav article aside header footer address div li dd blockquote figure figcaption td th fieldset form",
);

/** Blanks at the ends of these mean nothing. */
export const stripsWhitespace = names(
	"address article aside blockquote body caption dd div dl dt fieldset figcaption form footer header h1 h2 h3 h4 h5 " +
		"h6 legend li nav p section td th",
);

export function removeText(element: Element): void {
	element.children = element.children.filter(({ type }) => type !== "text");
}

export function stripWhitespace({ children }: Element): void {
	const first = children[0];
	if (first?.type === "text") first.value = trimStart(first.value);
	const last = children[children.length - 1];
	if (last?.type === "text") last.value = trimEnd(last.value);
}

export function removeWhitespace(element: Element): void {
	const { children } = element;
	element.children = children.filter((child, index) => {
		if (child.type !== "text" || trim(child.value) !== "") return true;
		const before = children[index - 1];
		const after = children[index + 1];
		if (!before || !after) return false;
		return !(isBlock(before) && isBlock(after));
	});
}

export function wrapText(element: Element): void {
	const children: Element[] = [];
	let paragraph: Element | undefined;
	for (const child of element.children) {
		const spans = child.type === "text" || !isBlock(child);
		if (!spans) children.push(child);
		else if (!paragraph) {
			paragraph = new Element("p", "", child.line, { transparent: true });
			children.push(paragraph);
		}
		if (spans) paragraph?.children.push(child);
		else paragraph = undefined;
	}
	element.children = children;
}
