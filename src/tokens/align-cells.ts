import type { Token } from "markdown-it";
import { attributesOf, mapTags, withAttributes } from "./map-tags.ts";

const aligned = /^text-align: (left|right|center)$/;

/**
 * Cells that Markdown aligns by a style, aligned by a class (`lectern-align-right`) instead: a strict
 * Content-Security-Policy refuses styles within the page.
 */
export function alignCells(tokens: readonly Token[]): Token[] {
	return mapTags(tokens, isAligned, (token) => {
		const { style = "", class: names, ...rest } = attributes(token);
		const [, side] = aligned.exec(style) ?? [];
		const own = [names, `lectern-align-${side}`].filter(Boolean).join(" ");
		return withAttributes(token, { ...rest, class: own });
	});
}

function isAligned(token: Token): boolean {
	return (
		(token.tag === "td" || token.tag === "th") &&
		aligned.test(attributes(token).style ?? "")
	);
}

function attributes(token: Token): Record<string, string> {
	return Object.fromEntries(attributesOf(token));
}
