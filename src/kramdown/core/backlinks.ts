import { Element } from "../element.ts";
import { knownEntity } from "../entities.ts";
import type { KramdownOptions } from "../options.ts";
import { entityHtml } from "../render/entity-html.ts";
import { escapeText } from "../render/escape.ts";

/** Put the links back to where a footnote is referred to at its end. */
export function addBacklinks(
	item: Element,
	name: string,
	repeat: number,
	options: KramdownOptions,
): void {
	const last = item.children[item.children.length - 1];
	const inText =
		last?.type === "p" || options.footnote_backlink_inline
			? findParagraph(item)
			: undefined;
	const paragraph = inText ?? new Element("p", "", item.line);
	if (!inText) item.children.push(paragraph);
	if (options.footnote_backlink === "") return;
	const space = entityHtml(knownEntity("nbsp"), undefined, options);
	const text = escapeText(options.footnote_backlink);
	addLink(paragraph, inText ? space : "", name, text);
	for (let index = 1; index <= repeat; index++)
		addLink(
			paragraph,
			space,
			`${name}:${index}`,
			`${text}<sup>${index + 1}</sup>`,
		);
}

/** The last paragraph or header, however deep. */
function findParagraph(item: Element): Element | undefined {
	let parent = item;
	for (;;) {
		const last = parent.children[parent.children.length - 1];
		if (!last || last.type === "p" || last.type === "header") return last;
		parent = last;
	}
}

function addLink(
	paragraph: Element,
	before: string,
	target: string,
	text: string,
): void {
	const html = `${before}<a href="#fnref:${target}" class="reversefootnote" role="doc-backlink">${text}</a>`;
	paragraph.children.push(
		new Element("raw", html, paragraph.line, { category: "span" }),
	);
}
