import { symbolText } from "../core/plain-text.ts";
import type { KramdownDocument } from "../document.ts";
import type { Element, ElementType } from "../element.ts";
import {
	type Entity,
	entityCharacter,
	namedEntity,
	numericEntity,
} from "../entities.ts";
import { voidElements } from "../html/elements.ts";
import type { KramdownOptions } from "../options.ts";
import { entityHtml } from "../render/entity-html.ts";
import { escapeText } from "../render/escape.ts";
import { type Token, tokenAttributes } from "./block-tokens.ts";
import { newToken } from "./create-token.ts";
import { recordFormula } from "./record-formula.ts";

type Lower = (
	tokens: Token[],
	element: Element,
	document: KramdownDocument,
) => void;

const spanTypes: ReadonlySet<ElementType> = new Set([
	"text",
	"raw_text",
	"a",
	"img",
	"br",
	"codespan",
	"em",
	"strong",
	"footnote",
	"abbreviation",
	"entity",
	"smart_quote",
	"typographic_sym",
]);

/** Whether an element belongs into an `inline` token. */
export function isSpan(element: Element): boolean {
	if (spanTypes.has(element.type)) return true;
	if (element.options.category === "block") return false;
	return element.options.category === "span" || element.type === "raw";
}

const lowerings: Partial<Record<ElementType, Lower>> = {
	text: lowerText,
	raw_text: lowerText,
	a: (tokens, element, document) =>
		wrap(tokens, "link", "a", element, document),
	em: (tokens, element, document) =>
		wrap(tokens, "em", "em", element, document),
	strong: (tokens, element, document) =>
		wrap(tokens, "strong", "strong", element, document),
	html_element: lowerHtmlElement,
	img: (tokens, element) => {
		const token = add(tokens, "image", element.get("alt") ?? "");
		token.tag = "img";
		token.attrs = tokenAttributes(element.attrs);
	},
	br: (tokens) => {
		add(tokens, "hardbreak", "").tag = "br";
	},
	codespan: (tokens, element) => {
		const token = add(tokens, "code_inline", element.value);
		token.tag = "code";
		token.attrs = tokenAttributes(element.attrs);
	},
	math: (tokens, element, document) => {
		const token = add(tokens, "math_inline", element.value);
		token.attrs = tokenAttributes(element.attrs);
		token.info = document.options.math_engine ?? "";
		token.markup = element.options.delimiter ?? "";
		if (element.options.display) token.meta = { display: true };
		recordFormula(document, element);
	},
	footnote: (tokens, element) => {
		const { name, number, repeat } = element.options;
		const token = add(tokens, "footnote_ref", String(number ?? ""));
		token.meta = { name, number, repeat };
	},
	abbreviation: lowerAbbreviation,
	entity: (tokens, { options: { entity, original } }, document) => {
		if (entity) addEntity(tokens, "entity", entity, original, document.options);
	},
	smart_quote: lowerQuote,
	typographic_sym: lowerSymbol,
	xml_comment: (tokens, element) => {
		add(tokens, "html_inline", element.value);
	},
	comment: (tokens, element) => {
		add(tokens, "html_inline", `<!-- ${element.value} -->`);
	},
	raw: (tokens, element) => {
		const { formats = [] } = element.options;
		if (formats.length === 0 || formats.includes("html"))
			add(tokens, "html_inline", element.value);
	},
};

/** Spans as the children of an `inline` token. */
export function lowerSpans(
	document: KramdownDocument,
	spans: readonly Element[],
	tokens: Token[] = [],
): Token[] {
	for (const span of spans) {
		const start = tokens.length;
		lowerings[span.type]?.(tokens, span, document);
		const token = tokens[start];
		if (token && located.has(span.type)) locate(token, span);
	}
	return tokens;
}

/** Spans that authors are told about. */
const located: ReadonlySet<ElementType> = new Set([
	"a",
	"img",
	"html_element",
	"math",
	"footnote",
]);

function locate(token: Token, { line, column }: Element): void {
	token.meta = { ...token.meta, line, column };
}

function add(tokens: Token[], type: string, content: string): Token {
	const token = newToken(type, "", 0);
	token.content = content;
	tokens.push(token);
	return token;
}

/** Between characters of Chinese and Japanese a line's end is no space, if the option says so. */
const cjkLineEnd =
	/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function lowerText(
	tokens: Token[],
	{ value }: Element,
	{ options }: KramdownDocument,
): void {
	const joins = options.remove_line_breaks_for_cjk;
	add(tokens, "text", joins ? value.replace(cjkLineEnd, "") : value);
}

function wrap(
	tokens: Token[],
	name: string,
	tag: string,
	element: Element,
	document: KramdownDocument,
): void {
	const opened = newToken(`${name}_open`, tag, 1);
	opened.attrs = tokenAttributes(element.attrs);
	tokens.push(opened);
	lowerSpans(document, element.children, tokens);
	tokens.push(newToken(`${name}_close`, tag, -1));
}

function lowerHtmlElement(
	tokens: Token[],
	element: Element,
	document: KramdownDocument,
): void {
	const meta = {
		model: element.options.contentModel ?? "span",
		closed: element.options.closed === true,
		category: "span",
	};
	const start = tokens.length;
	if (element.children.length === 0 && voidElements.has(element.value)) {
		const token = add(tokens, "html_void", "");
		token.tag = element.value;
		token.attrs = tokenAttributes(element.attrs);
	} else wrap(tokens, "html", element.value, element, document);
	for (const token of [tokens[start], tokens[tokens.length - 1]])
		if (token) token.meta = { ...token.meta, ...meta };
}

function lowerAbbreviation(
	tokens: Token[],
	element: Element,
	document: KramdownDocument,
): void {
	const definition = document.abbreviations.get(element.value);
	const opened = newToken("abbr_open", "abbr", 1);
	opened.attrs = tokenAttributes(definition?.mark.attrs ?? []) ?? [];
	if (definition?.title) opened.attrSet("title", definition.title);
	tokens.push(opened);
	// Printed as it was written: kramdown escapes nothing here.
	add(tokens, "html_inline", element.value).meta = { abbreviation: true };
	tokens.push(newToken("abbr_close", "abbr", -1));
}

function addEntity(
	tokens: Token[],
	type: string,
	entity: Entity,
	original: string | undefined,
	options: KramdownOptions,
): void {
	const token = add(tokens, type, entityCharacter(entity) ?? "");
	token.info = entity.name ?? "";
	token.markup = entityHtml(entity, original, options);
}

const quoteOrder = ["lsquo", "rsquo", "ldquo", "rdquo"];

function lowerQuote(
	tokens: Token[],
	element: Element,
	{ options }: KramdownDocument,
): void {
	const wanted = options.smart_quotes[quoteOrder.indexOf(element.value)];
	const entity =
		typeof wanted === "number"
			? numericEntity(wanted)
			: namedEntity(wanted ?? element.value);
	if (entity) addEntity(tokens, "smart_quote", entity, undefined, options);
}

function lowerSymbol(
	tokens: Token[],
	element: Element,
	{ options }: KramdownDocument,
): void {
	const token = add(tokens, "typographic_symbol", symbolText(element.value));
	token.info = element.value;
	const wanted = options.typographic_symbols[element.value];
	token.markup =
		wanted === undefined
			? symbolHtml(element.value, options)
			: escapeText(wanted);
	if (wanted !== undefined) token.content = wanted;
}

function symbolHtml(name: string, options: KramdownOptions): string {
	return [...symbolText(name)]
		.map((character) =>
			entityHtml(
				numericEntity(character.codePointAt(0) ?? 0),
				undefined,
				options,
			),
		)
		.join("");
}
