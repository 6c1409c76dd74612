import { Element } from "../element.ts";
import { basicId } from "./header-ids.ts";
import type { Numbering } from "./numbering.ts";

/** `{:auto_ids}` or `{:auto_ids-prefix}` on a definition list gives its terms ids. */
export function identifyTerm(term: Element, list: Element): void {
	const ref = list.ial?.refs.find((name) => name.startsWith("auto_ids"));
	if (ref === undefined || term.get("id") !== undefined) return;
	const prefix = /^auto_ids-([\w-]+)/.exec(ref)?.[1] ?? "";
	term.set("id", (prefix + basicId(term.options.rawText ?? "")).trimStart());
}

/** Give a header its id and an entry in the table of contents. */
export function numberHeader(header: Element, numbering: Numbering): void {
	const { options } = numbering.document;
	if (options.auto_ids && header.get("id") === undefined)
		header.set("id", numbering.generateId(header.options.rawText ?? ""));
	const id = header.get("id");
	const { level = 1 } = header.options;
	const listed =
		options.toc_levels.includes(level) &&
		!/\bno_toc\b/.test(header.get("class") ?? "");
	if (id !== undefined && listed)
		numbering.toc.push({ level, id, children: header.children });
	if (id && options.header_links)
		header.children = [createHeaderLink(header, id), ...header.children];
}

/** kramdown 2.5's `header_links`: something to point at that stands in the header. */
function createHeaderLink({ line }: Element, id: string): Element {
	const link = new Element("a", "", line);
	link.set("href", `#${id}`);
	return link;
}
