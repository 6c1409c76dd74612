import { escapeHtml } from "../html/escape.ts";
import type { UnrenderedPiece } from "../jekyll/liquid/types.ts";

/** Pages on which an element can stand. */
const MARKED_UP = /\.(?:html?|xhtml|m(?:ark)?d(?:own)?|mkdn?|mkd)$/i;

/**
 * What a page shows of Liquid that cannot be rendered: its source, marked where an element may stand.
 *
 * Within a tag, an address, code or a script it is the source alone.
 */
export function markUnknown({
	diagnostic,
	source,
	page,
	before,
}: UnrenderedPiece): string {
	if (!MARKED_UP.test(page) || !isInText(before)) return source;
	const title = escapeHtml(diagnostic.message);
	const shown = escapeHtml(source.replace(/\s*\n\s*/g, " "));
	return `<code class="lectern-liquid-error" title="${title}">${shown}</code>`;
}

function isInText(before: string): boolean {
	const line = before.slice(before.lastIndexOf("\n") + 1);
	return !(
		before.lastIndexOf("<") > before.lastIndexOf(">") ||
		/\]\([^)]*$/.test(line) ||
		/^(?: {4}|\t)/.test(line) ||
		isOdd(line.match(/`+/g)) ||
		isOdd(before.match(/^ {0,3}(?:```|~~~)/gm)) ||
		isInRawText(before)
	);
}

function isOdd(matches: readonly string[] | null): boolean {
	return (matches?.length ?? 0) % 2 === 1;
}

function isInRawText(before: string): boolean {
	const last = /^[\s\S]*<(\/?)(?:script|style|title|textarea|pre)\b/i.exec(
		before,
	);
	return last !== null && last[1] === "";
}
