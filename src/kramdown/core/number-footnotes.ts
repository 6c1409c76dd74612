import { Element } from "../element.ts";
import { addBacklinks } from "./backlinks.ts";
import {
	becomeFootnotes,
	type Numbering,
	type UsedFootnote,
} from "./numbering.ts";

/** Give a footnote's mark its number. */
export function numberFootnote(mark: Element, numbering: Numbering): void {
	const { footnotes, document } = numbering;
	const { footnote_prefix, footnote_nr } = document.options;
	const name = footnote_prefix + (mark.options.name ?? "");
	const known = footnotes.get(name);
	const number = known?.number ?? footnote_nr + footnotes.size;
	mark.options.name = name;
	mark.options.number = number;
	if (known) mark.options.repeat = ++known.repeat;
	else {
		const definition = mark.options.definition as Element;
		footnotes.set(name, { name, definition, number, repeat: 0 });
	}
}

/**
 * Put the footnotes where `{:footnotes}` stands, or at the end.
 *
 * @param walk - Numbers what a footnote holds: others may join the end of the list.
 */
export function placeFootnotes(
	numbering: Numbering,
	walk: (item: Element, numbering: Numbering) => void,
): void {
	const { root, options } = numbering.document;
	const list = new Element("ol");
	if (options.footnote_nr !== 1) list.set("start", String(options.footnote_nr));
	for (const footnote of numbering.footnotes.values()) {
		const item = createItem(numbering, footnote);
		walk(item, numbering);
		list.children.push(item);
	}
	const target = numbering.footnotesList ?? new Element("footnotes");
	becomeFootnotes(target, list.children.length > 0 ? [list] : []);
	if (!numbering.footnotesList) root.children.push(target);
}

function createItem(
	{ document }: Numbering,
	{ name, definition, repeat }: UsedFootnote,
): Element {
	const item = new Element("li", "", definition.line);
	item.attrs = [
		["id", `fn:${name}`],
		["role", "doc-endnote"],
	];
	item.children = definition.clone().children;
	addBacklinks(item, name, repeat, document.options);
	return item;
}
