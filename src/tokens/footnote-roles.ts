import type { Token } from "markdown-it";
import { attributesOf, mapTags, withAttributes } from "./map-tags.ts";

/**
 * kramdown's footnotes with the roles that ARIA has today: a reference's stands on its link, and a note in the list of
 * notes has none of its own, which ARIA 1.3 took back.
 */
export function modernFootnotes(tokens: readonly Token[]): Token[] {
	return mapTags(
		tokens,
		(token) => isReference(token) || isNote(token),
		(token) => {
			const { role: _, ...rest } = Object.fromEntries(attributesOf(token));
			return withAttributes(
				token,
				isReference(token) ? { ...rest, role: "doc-noteref" } : rest,
			);
		},
	);
}

function isReference({ type }: Token): boolean {
	return type === "footnote_ref";
}

function isNote(token: Token): boolean {
	return (
		token.tag === "li" && attributesOf(token).get("role") === "doc-endnote"
	);
}
