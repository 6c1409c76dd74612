import type { Element } from "../element.ts";
import { entityCharacter, knownEntity } from "../entities.ts";

/** What a typographic symbol prints, by kramdown's names. */
export function symbolText(name: string): string {
	if (name === "laquo_space") return "«\u00a0";
	if (name === "raquo_space") return "\u00a0»";
	return entityCharacter(knownEntity(name)) ?? "";
}

/**
 * The text from which a header's or a term's id is made.
 *
 * @param gfm - Code, formulas, entities and typography count too, as in GFM.
 */
export function plainText(element: Element, gfm: boolean): string {
	if (element.type === "text") return element.value;
	const own = gfm ? ownText(element) : undefined;
	return own ?? element.children.map((child) => plainText(child, gfm)).join("");
}

function ownText(element: Element): string | undefined {
	switch (element.type) {
		case "codespan":
		case "math":
			return element.value;
		case "entity":
			return element.options.entity
				? (entityCharacter(element.options.entity) ?? "")
				: "";
		case "smart_quote":
		case "typographic_sym":
			return symbolText(element.value);
		default:
			return undefined;
	}
}
