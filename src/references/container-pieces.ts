import { trimmed } from "./leftover.ts";
import { segments } from "./sentence.ts";

export const into =
	/^[\s.,;:"”\0]*(?:\/\/|In|in|IN|En|Dans|Em|U|Appeared in|Published in|Presented at|To appear in|[Aa]t)[:\s\0]\s*/;

/** What stands between full stops, brackets and what is spent. */
export function pieces(text: string): string[] {
	return segments(text.replace(/[()[\]]{2}/g, " "))
		.flatMap(splitBrackets)
		.map(trimmed)
		.map(stripLabels)
		.filter((piece) => /\p{L}/u.test(piece));
}

/** `Name (ACRONYM)` and `Volume 1 (Long Papers)` stay together; other brackets stand apart. */
function splitBrackets(text: string): string[] {
	if (/\b(?:Volume|Vol\.) \d+ \(|\d: (?:Long|Short) Papers/.test(text))
		return [text];
	if (/\([\p{Lu}][\p{L}\d-]{1,14}(?:\s?['’‘]?\s?\d{2,4})?\)/u.test(text))
		return [text];
	return text.split(/[()[\]]/);
}

const stripLabels = (text: string): string =>
	text
		.replace(/^(?:and|und|et|at|,)\s+/i, "")
		.replace(/,?\scoll\.\s.*$/, "")
		.replace(/\s+(?:[Vv]ol|[Nn]o|pp|p)\.?$/, "")
		.replace(/^([^.]*\p{L})(?<!\b(?:Inc|Ltd|Co|Corp))\.$/u, "$1");
