import { skipOptionalSpaces } from "../block-ends.ts";
import { code } from "../characters.ts";

export type ListType = "ul" | "ol" | "dl";

/**
 * Index behind the marker of a list item or a definition, if one begins at `pos`; -1 if not.
 *
 * @param indentation - How many spaces may stand before it.
 */
export function markerEnd(
	type: ListType,
	text: string,
	pos: number,
	indentation = 3,
): number {
	let at = pos;
	while (at < pos + indentation && text.charCodeAt(at) === code.space) at++;
	const end = type === "ol" ? numberEnd(text, at) : bulletEnd(type, text, at);
	return end > 0 && isGap(text.charCodeAt(end)) ? end : -1;
}

function bulletEnd(type: ListType, text: string, pos: number): number {
	const marker = text.charCodeAt(pos);
	if (type === "dl") return marker === code.colon ? pos + 1 : -1;
	const bullet =
		marker === code.star || marker === code.minus || marker === code.plus;
	return bullet ? pos + 1 : -1;
}

function numberEnd(text: string, pos: number): number {
	let at = pos;
	while (text.charCodeAt(at) >= code.zero && text.charCodeAt(at) <= code.nine)
		at++;
	return at > pos && text.charCodeAt(at) === code.dot ? at + 1 : -1;
}

/** kramdown's pattern for what follows a marker is `[\t| ]`: the bar counts too. */
function isGap(character: number): boolean {
	return (
		character === code.space ||
		character === code.tab ||
		character === code.pipe
	);
}

/** Whether a list begins at `pos`. */
export function startsList(text: string, pos: number): boolean {
	const first = text.charCodeAt(skipOptionalSpaces(text, pos));
	if (first === code.star || first === code.minus || first === code.plus)
		return markerEnd("ul", text, pos) > 0;
	if (first < code.zero || first > code.nine) return false;
	return markerEnd("ol", text, pos) > 0;
}

/** Whether a definition begins at `pos`. */
export function startsDefinition(text: string, pos: number): boolean {
	if (text.charCodeAt(skipOptionalSpaces(text, pos)) !== code.colon)
		return false;
	return markerEnd("dl", text, pos) > 0;
}
