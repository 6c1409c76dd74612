import type { KramdownDocument } from "../document.ts";
import type { Element } from "../element.ts";
import type { IdGenerator } from "./header-ids.ts";
import type { TocEntry } from "./table-of-contents.ts";

/** A footnote that something refers to. */
export interface UsedFootnote {
	readonly name: string;
	readonly definition: Element;
	readonly number: number;
	/** How often it was referred to after the first time. */
	repeat: number;
}

/** What is counted in reading order. */
export interface Numbering {
	readonly document: KramdownDocument;
	readonly generateId: IdGenerator;
	readonly toc: TocEntry[];
	/** By name, in the order of their numbers. */
	readonly footnotes: Map<string, UsedFootnote>;
	/** The lists that the table of contents and the footnotes take the place of. */
	tocList?: Element;
	footnotesList?: Element;
}

/** Let an element be a place for footnotes (or for nothing), printed at the left margin. */
export function becomeFootnotes(element: Element, children: Element[]): void {
	element.type = "footnotes";
	element.children = children;
	element.attrs = [];
	element.options.level0 = true;
}
