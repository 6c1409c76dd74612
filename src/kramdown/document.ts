import { diagnostic } from "../diagnostics/create.ts";
import type { MarkdownEnv } from "../markdown/types.ts";
import type { kramdownCodes } from "./codes.ts";
import { type AttributeList, Element, mergeAttribute } from "./element.ts";
import type { KramdownOptions } from "./options.ts";
import type { KramdownSettings } from "./types.ts";

export interface LinkDefinition {
	readonly url: string;
	readonly title: string | undefined;
	/** The mark that stands for the definition; an attribute list behind it is the link's. */
	readonly mark?: Element;
}

export interface FootnoteDefinition {
	readonly name: string;
	readonly content: Element;
	readonly mark: Element;
	used: boolean;
}

/** What the rules of one document share: its definitions and its options, which `{::options}` may change. */
export interface KramdownDocument {
	readonly root: Element;
	readonly options: KramdownOptions;
	readonly settings: KramdownSettings;
	readonly env: MarkdownEnv;
	/** Named attribute lists: `{:name: .class}`. */
	readonly attributeLists: Map<string, AttributeList>;
	readonly links: Map<string, LinkDefinition>;
	readonly footnotes: Map<string, FootnoteDefinition>;
	readonly abbreviations: Map<string, { title: string; mark: Element }>;
	/** What has been said about which place: rules that try and fail read a text more than once. */
	readonly reported: Set<string>;
}

export function createDocument(
	settings: KramdownSettings,
	env: MarkdownEnv,
): KramdownDocument {
	const document: KramdownDocument = {
		root: new Element("root"),
		options: { ...settings.options },
		settings,
		env,
		attributeLists: new Map(),
		links: new Map(),
		footnotes: new Map(),
		abbreviations: new Map(),
		reported: new Set(),
	};
	for (const [id, [url, title]] of Object.entries(settings.options.link_defs))
		document.links.set(normalizeLinkId(id), {
			url: String(url ?? ""),
			title: title ?? undefined,
		});
	return document;
}

/** A link's name as it is looked up. */
export function normalizeLinkId(id: string): string {
	return id.replace(/[ \t\r\n\f\v]+/g, " ").toLowerCase();
}

/** Apply an attribute list and the lists it refers to to an element. */
export function applyAttributeList(
	document: KramdownDocument,
	element: Element,
	list: AttributeList,
	seen: readonly AttributeList[] = [],
): void {
	for (const name of list.refs) {
		const referred = document.attributeLists.get(name);
		if (referred && !seen.includes(referred))
			applyAttributeList(document, element, referred, [...seen, list]);
	}
	for (const [name, value] of list.attrs)
		mergeAttribute(element.attrs, name, value);
}

/** Say something about a place in the document; line and column from 0. */
export function report(
	document: KramdownDocument,
	code: keyof typeof kramdownCodes,
	message: string,
	place: { readonly line: number; readonly column: number },
	length?: number,
): void {
	const key = `${code} ${place.line} ${place.column}`;
	if (document.reported.has(key)) return;
	document.reported.add(key);
	const location = document.env.locate(place.line, place.column);
	document.env.diagnostics.push(
		diagnostic(code, message, location, length ? { length } : {}),
	);
}
