import type { Entity } from "./entities.ts";
import type { LineMap } from "./line-map.ts";

/** The elements of kramdown's tree, by its own names. */
export type ElementType =
	| "root"
	| "blank"
	| "eob"
	| "p"
	| "header"
	| "blockquote"
	| "codeblock"
	| "ul"
	| "ol"
	| "li"
	| "dl"
	| "dt"
	| "dd"
	| "table"
	| "thead"
	| "tbody"
	| "tfoot"
	| "tr"
	| "td"
	| "th"
	| "hr"
	| "math"
	| "html_element"
	| "xml_comment"
	| "xml_pi"
	| "comment"
	| "raw"
	| "footnote_def"
	| "footnotes"
	| "raw_text"
	| "text"
	| "a"
	| "img"
	| "br"
	| "codespan"
	| "em"
	| "strong"
	| "footnote"
	| "abbreviation"
	| "entity"
	| "smart_quote"
	| "typographic_sym";

export type Attribute = [name: string, value: string];

/** `{:ref .class #id key="value"}`: attributes and the names of the lists it refers to. */
export interface AttributeList {
	readonly refs: string[];
	readonly attrs: Attribute[];
}

/** How the content of an HTML element is read. */
export type ContentModel = "raw" | "span" | "block";

export type Alignment = "default" | "left" | "right" | "center";

/** What only some elements have. */
export interface ElementOptions {
	/** A paragraph that prints no tags of its own. */
	transparent?: boolean;
	/** The first paragraph of a definition keeps its tags. */
	firstAsParagraph?: boolean;
	category?: "block" | "span";
	contentModel?: ContentModel;
	/** `<tag />`. */
	closed?: boolean;
	/** Level of a header or of an entry of the table of contents. */
	level?: number;
	/** A header's or term's text, from which its id is made. */
	rawText?: string;
	alignment?: Alignment[];
	/** Language as the fence gave it, with Rouge's options. */
	lang?: string;
	fenced?: boolean;
	/** Output formats of `{::nomarkdown type="…"}`. */
	formats?: string[];
	entity?: Entity;
	/** An entity as it was written. */
	original?: string;
	/** A footnote's name and its definition. */
	name?: string;
	definition?: Element;
	/** What ended a block, for the attribute list that follows it. */
	eob?:
		| "extension"
		| "ald"
		| "ial"
		| "link_def"
		| "abbrev_def"
		| "footnote_def";
	/** A formula's delimiters, where they are not `$$`. */
	delimiter?: string;
	/** A formula within a line that is displayed all the same. */
	display?: boolean;
	/** Printed at this depth, wherever it stands. */
	level0?: boolean;
	/** A footnote's number and how often it was referred to before. */
	number?: number;
	repeat?: number;
	/** Where raw text comes from. */
	map?: LineMap;
	firstLine?: number;
	firstColumn?: number;
}

/** A node of kramdown's tree, before it becomes markdown-it tokens. */
export class Element {
	type: ElementType;
	value: string;
	children: Element[] = [];
	attrs: Attribute[] = [];
	ial: AttributeList | undefined = undefined;
	options: ElementOptions;
	/** Line and column in the document, from 0. */
	line: number;
	column = 0;

	constructor(
		type: ElementType,
		value = "",
		line = 0,
		options: ElementOptions = {},
	) {
		this.type = type;
		this.value = value;
		this.line = line;
		this.options = options;
	}

	get(name: string): string | undefined {
		for (const [key, value] of this.attrs) if (key === name) return value;
		return undefined;
	}

	set(name: string, value: string): void {
		setAttribute(this.attrs, name, value);
	}

	/** Append text to the last child if it is of the same type, else as a new child. */
	addText(text: string, type: "text" | "raw_text" | "raw" = "text"): void {
		const last = this.children[this.children.length - 1];
		if (last && last.type === type) last.value += text;
		else if (text !== "")
			this.children.push(new Element(type, text, last?.line ?? this.line));
	}

	/** A copy of the whole subtree. */
	clone(): Element {
		const copy = new Element(this.type, this.value, this.line, {
			...this.options,
		});
		copy.attrs = this.attrs.map(([name, value]) => [name, value]);
		copy.ial = this.ial;
		copy.column = this.column;
		copy.children = this.children.map((child) => child.clone());
		return copy;
	}
}

/** Change an attribute where it stands, or append it. */
export function setAttribute(
	attrs: Attribute[],
	name: string,
	value: string,
): void {
	for (const attribute of attrs)
		if (attribute[0] === name) {
			attribute[1] = value;
			return;
		}
	attrs.push([name, value]);
}

/** Set an attribute; a class is added to those that are there. */
export function mergeAttribute(
	attrs: Attribute[],
	name: string,
	value: string,
): void {
	if (name === "class") {
		const before = attrs.find(([key]) => key === name)?.[1] ?? "";
		setAttribute(attrs, name, `${before} ${value}`.trimStart());
	} else setAttribute(attrs, name, value);
}

const blockTypes: ReadonlySet<ElementType> = new Set([
	"blank",
	"p",
	"header",
	"blockquote",
	"codeblock",
	"ul",
	"ol",
	"li",
	"dl",
	"dt",
	"dd",
	"table",
	"td",
	"hr",
]);

/** kramdown's category: whether the element counts as block-level. */
export function isBlock(element: Element): boolean {
	return blockTypes.has(element.type) || element.options.category === "block";
}
