import { code } from "../characters.ts";
import { applyAttributeList, report } from "../document.ts";
import { Element } from "../element.ts";
import type { SpanState } from "../span-state.ts";

const marker = /\[\^([A-Za-z0-9_][\w-]*)\]/y;

/** `[^name]`. */
export function footnoteMarker(state: SpanState): boolean {
	const { scanner, document } = state;
	if (scanner.text.charCodeAt(scanner.pos + 1) !== code.caret) return false;
	const match = scanner.match(marker);
	if (!match) return false;
	const [written, name = ""] = match;
	const footnote = document.footnotes.get(name);
	if (!footnote) {
		report(
			document,
			"kramdown/undefined-footnote",
			`The footnote "${name}" is not defined.`,
			scanner.place(),
			written.length,
		);
		state.addText(written.length);
		return true;
	}
	if (!footnote.used && footnote.mark.ial)
		applyAttributeList(document, footnote.mark, footnote.mark.ial);
	footnote.used = true;
	const element = new Element("footnote", "", 0, {
		name,
		definition: footnote.content,
	});
	element.attrs = footnote.mark.attrs;
	state.add(element, scanner.pos);
	scanner.pos += written.length;
	return true;
}
