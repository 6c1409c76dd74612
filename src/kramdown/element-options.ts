import type { Element } from "./element.ts";
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
