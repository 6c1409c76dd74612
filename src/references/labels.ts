import type { RichText } from "./rich-text.ts";

const numbered =
	/^\s*(?:\[\^?\d{1,4}[a-z]?\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[•·▪◦*–—-](?=\s))[:.]?\s*/;
const mnemonic =
	/^\s*\[(?:[A-Z][A-Za-z+]{0,12}[+*]?(?:et al\.?)?[ '’-]?\d{2,4}[a-z]?|[A-Z]{2,6})\]:?\s+/;
/** A dash for the authors of the entry before. */
const repeated = /^\s*(?:[—―–]{2,}|_{3,}|-{3,}|[⸺⸻])[.,]?\s*/;
const attributeList = /^\s*\{:[^}\n]{0,200}\}\s*/;

/** `[Raffel et al., 2020] Colin Raffel, …`: a label where its first name is named again right after it. */
const citation =
	/^\s*\[(\p{Lu}[\p{L}'’-]+)[^\]\d[]{0,60}?((?:19|20)\d\d)[a-z]?\]:?\s+/u;

/** A label that is a citation: its length and its year. */
export function citationLabel(
	text: string,
): { readonly length: number; readonly year: string } | undefined {
	const match = citation.exec(text.slice(0, 120));
	if (!match?.[1] || !match[2]) return undefined;
	const { length } = match[0];
	return text.slice(length, length + 80).includes(match[1])
		? { length, year: match[2] }
		: undefined;
}

/** What an instructor says of a reading before naming it: `[Highly recommended]`, `(optional)`, `Video:`. */
const remark =
	/^\s*(?:[[(](?:(?:highly|strongly|very)\s)?(?:recommended|required|optional|mandatory|suggested|important|advanced|classic|new|survey|must read|core|main|background)(?:\s(?:reading|paper))?[\])]|(?:required|optional|recommended|suggested|background|main|video|podcast|blog(?: ?post)?|paper|book|textbook|slides|survey|tutorial|reading|lecture|talk|article|see also|see|cf\.)(?:\s(?:reading|paper|text))?:)[:.,]?\s+/i;

/** How many characters at the start of an entry only number it: `[1]`, `12.`, `[HTF17]`. */
export function labelLength(rich: RichText): number {
	const { text } = rich;
	let at = citationLabel(text)?.length ?? 0;
	for (const pattern of [
		attributeList,
		numbered,
		remark,
		mnemonic,
		numbered,
		repeated,
		remark,
	])
		at += pattern.exec(text.slice(at, at + 400))?.[0].length ?? 0;
	const linked = rich.spans.some(
		(span) => span.kind === "link" && span.start < at && span.end > at,
	);
	return linked ? 0 : at;
}
