import { hasLetter } from "../characters.ts";
import { trimmed } from "../read/leftover.ts";
import { isAbbreviation, segments } from "../titles/sentence.ts";

const into =
	/^[\s.,;:"”\0]*(?:\/\/|In|in|IN|En|en|Dans|dans|Em|em|U(?=:)|Appeared in|Published in|Presented at|To appear in|[Aa]t)[:\s\0]\s*/;

/** A stretch without the `In:` before a container. */
export function withoutInto(text: string): string {
	const found = into.exec(text);
	return found ? text.slice(found[0].length) : text;
}

/** What stands between full stops, brackets and what is spent. */
export function pieces(text: string): string[] {
	const found: string[] = [];
	const hasBrackets = brackets.test(text);
	const single = hasBrackets ? text.replace(/[()[\]]{2}/g, " ") : text;
	for (const segment of segments(single))
		if (!hasBrackets) addPiece(found, segment);
		else for (const part of splitBrackets(segment)) addPiece(found, part);
	return found;
}

function addPiece(found: string[], part: string): void {
	const piece = trimmed(part);
	const tidy = piece === "" ? "" : stripLabels(piece, part);
	if (hasLetter(tidy)) found.push(tidy);
}

const brackets = /[()[\]]/;

/** `Name (ACRONYM)` and `Volume 1 (Long Papers)` stay together; other brackets stand apart. */
function splitBrackets(text: string): string[] {
	if (!brackets.test(text)) return [text];
	if (/\b(?:Volume|Vol\.) \d+ \(|\d: (?:Long|Short) Papers/.test(text))
		return [text];
	if (
		/\([\p{Lu}][\p{L}\d-]{1,14}(?:\s\p{Lu}[\p{L}-]{1,9}(?=['’‘\s\d]))?(?:\s?['’‘]?\s?\d{2,4})?\)/u.test(
			text,
		)
	)
		return [text];
	return text.split(/[()[\]]/);
}

/** A piece without `and` before it and `vol.` or a sentence's full stop behind it. */
function stripLabels(text: string, written: string): string {
	let piece = text;
	if ("aAuUeE,".includes(piece[0] ?? " "))
		piece = piece.replace(/^(?:and|und|et|at|,)\s+/i, "");
	if (piece.includes("coll.")) piece = piece.replace(/,?\scoll\.\s.*$/, "");
	if ("lop.".includes(piece[piece.length - 1] ?? " "))
		piece = piece.replace(/\s+(?:[Vv]ol|[Nn]o|pp|p)\.?$/, "");
	return piece.endsWith(".") &&
		!isCutShort(piece, written) &&
		onlyStop.test(piece)
		? piece.slice(0, -1)
		: piece;
}

/** A full stop at the end, no other before it, and no word that is always cut short. */
const onlyStop = /^[^.]*[\p{L}»”"](?<!\b(?:Inc|Ltd|Co|Corp))\.$/u;

/** `Neural Comput.,`: the full stop is the word's, not a sentence's. */
const isCutShort = (piece: string, written: string): boolean =>
	/\p{L}\.,[\s\0,]*$/u.test(written) && isAbbreviation(piece, piece.length - 1);
