import { once } from "../../once.ts";
import type { KramdownDocument } from "../document.ts";
import type { Element, ElementType } from "../element.ts";
import { voidElements } from "../html/elements.ts";
import { type Token, tokenAttributes } from "./block-tokens.ts";
import { addToken, newToken } from "./create-token.ts";
import { addEntity, lowerQuote, lowerSymbol } from "./lower-typography.ts";
import { recordFormula } from "./record-formula.ts";
import { closingType, openingType } from "./token-types.ts";

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
		const token = addToken(tokens, "image", element.get("alt") ?? "");
		token.tag = "img";
		token.attrs = tokenAttributes(element.attrs);
	},
	br: (tokens) => {
		addToken(tokens, "hardbreak", "").tag = "br";
	},
	codespan: (tokens, element) => {
		const token = addToken(tokens, "code_inline", element.value);
		token.tag = "code";
		token.attrs = tokenAttributes(element.attrs);
	},
	math: (tokens, element, document) => {
		const token = addToken(tokens, "math_inline", element.value);
		token.attrs = tokenAttributes(element.attrs);
		token.info = document.options.math_engine ?? "";
		token.markup = element.options.delimiter ?? "";
		if (element.options.display) token.meta = { display: true };
		recordFormula(document, element);
	},
	footnote: (tokens, element, document) => {
		const { name, number, repeat } = element.options;
		const { footnote_link_text } = document.options;
		const label = footnote_link_text.replace("%s", String(number ?? ""));
		const token = addToken(tokens, "footnote_ref", label);
		token.meta = { name, number, repeat };
	},
	abbreviation: lowerAbbreviation,
	entity: (tokens, { options: { entity, original } }, document) => {
		if (entity) addEntity(tokens, "entity", entity, original, document.options);
	},
	smart_quote: lowerQuote,
	typographic_sym: lowerSymbol,
	xml_comment: (tokens, element) => {
		addToken(tokens, "html_inline", element.value);
	},
	comment: (tokens, element) => {
		addToken(tokens, "html_inline", `<!-- ${element.value} -->`);
	},
	raw: (tokens, element) => {
		const { formats = [] } = element.options;
		if (formats.length === 0 || formats.includes("html"))
			addToken(tokens, "html_inline", element.value);
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

/** Between characters of Chinese and Japanese a line's end is no space, if the option says so. */
const cjkLineEnd = once(
	() =>
		/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
);

function lowerText(
	tokens: Token[],
	{ value }: Element,
	{ options }: KramdownDocument,
): void {
	const joins = options.remove_line_breaks_for_cjk;
	addToken(tokens, "text", joins ? value.replace(cjkLineEnd(), "") : value);
}

function wrap(
	tokens: Token[],
	name: string,
	tag: string,
	element: Element,
	document: KramdownDocument,
): void {
	const opened = newToken(openingType(name), tag, 1);
	opened.attrs = tokenAttributes(element.attrs);
	tokens.push(opened);
	lowerSpans(document, element.children, tokens);
	tokens.push(newToken(closingType(opened.type), tag, -1));
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
		const token = addToken(tokens, "html_void", "");
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
	const definition = document.abbreviations.get(
		element.options.name ?? element.value,
	);
	const opened = newToken("abbr_open", "abbr", 1);
	opened.attrs = tokenAttributes(definition?.mark.attrs ?? []) ?? [];
	if (definition?.title) opened.attrSet("title", definition.title);
	tokens.push(opened);
	// Printed as it was written: kramdown escapes nothing here.
	addToken(tokens, "html_inline", element.value).meta = { abbreviation: true };
	tokens.push(newToken("abbr_close", "abbr", -1));
}
