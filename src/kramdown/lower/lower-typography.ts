import { symbolText } from "../core/plain-text.ts";
import type { KramdownDocument } from "../document.ts";
import type { Element } from "../element.ts";
import {
	type Entity,
	entityCharacter,
	namedEntity,
	numericEntity,
} from "../entities.ts";
import type { KramdownOptions } from "../options.ts";
import { entityHtml } from "../render/entity-html.ts";
import { escapeText } from "../render/escape.ts";
import { addToken, type Token } from "./create-token.ts";

/** A character that prints by the option `entity_output`. */
export function addEntity(
	tokens: Token[],
	type: string,
	entity: Entity,
	original: string | undefined,
	options: KramdownOptions,
): void {
	const token = addToken(tokens, type, entityCharacter(entity) ?? "");
	token.info = entity.name ?? "";
	token.markup = entityHtml(entity, original, options);
}

const quoteOrder = ["lsquo", "rsquo", "ldquo", "rdquo"];

/** A quotation mark, as the option `smart_quotes` wants it. */
export function lowerQuote(
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

/** A dash, an ellipsis or a guillemet, as the option `typographic_symbols` wants it. */
export function lowerSymbol(
	tokens: Token[],
	element: Element,
	{ options }: KramdownDocument,
): void {
	const token = addToken(
		tokens,
		"typographic_symbol",
		symbolText(element.value),
	);
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
