import { isCapital } from "../characters.ts";
import type { RichText } from "../rich-text.ts";

const numbered =
	/^\s*(?:\[\^?\d{1,4}[a-z]?\]|[([][*†‡+]{1,3}[)\]]|\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[•·▪◦*–—-](?=\s))[:.]?\s*/;
const mnemonic =
	/^\s*\[(?:[A-Z][A-Za-z+]{0,12}[+*]?(?:et al\.?)?[ '’-]?\d{2,4}[a-z]?|[A-Z]{2,6})\]:?\s+/;
/** A dash for the authors of the entry before. */
const repeated = /^\s*(?:[—―–]{2,}|_{3,}|-{3,}|[⸺⸻])[.,]?\s*/;
/** `📄`, `★`: what an instructor marks a reading with. */
const pictograph =
	/^\s*(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|[★☆✓→▸▶►])\s*)+/u;
/** `Chapter 3 of`, `Sections 2.1–2.3 in`: what is to be read of the work. */
const partOf =
	/^\s*(?:chapters?|ch\.|chap\.|chs\.|sections?|sec\.|§{1,2}|pages?|pp\.|parts?)\s?[\dIVX][\d.,\s&–-]{0,20}(?:and\s[\d.]+\s)?(?:of|in|from)\s+/i;
const attributeList = /^\s*\{:[^}\n]{0,200}\}\s*/;

/** `[Raffel et al., 2020] Colin Raffel, …`: a label where its first name is named again right after it. */
const citation =
	/^\s*\[(\p{Lu}[\p{L}'’-]+)[^\]\d[]{0,60}?((?:19|20)\d\d)[a-z]?\]:?\s+/u;

/** A label that is a citation: its length and its year. */
export function citationLabel(
	text: string,
): { readonly length: number; readonly year: string } | undefined {
	if (isCapital(text.charCodeAt(0))) return undefined;
	const match = citation.exec(text.slice(0, 120));
	if (!match?.[1] || !match[2]) return undefined;
	const { length } = match[0];
	return text.slice(length, length + 80).includes(match[1])
		? { length, year: match[2] }
		: undefined;
}

/** What an instructor says of a reading before naming it: `[Highly recommended]`, `(optional)`, `Video:`. */
const remark =
	/^\s*(?:[[(](?:(?:highly|strongly|very)\s)?(?:recommended|required|optional|mandatory|suggested|skim|skip|important|advanced|classic|new|survey|must read|core|main|background)(?:\s(?:reading|paper))?[\])]|(?:required|optional|recommended|suggested|background|main|video|podcast|blog(?: ?post)?|(?:paper|reading|article|lecture|talk)\s#?\d{1,2}|paper|book|textbook|slides|survey|tutorial|reading|lecture|talk|article|(?:week|session|class|day|module|unit)\s\d{1,2}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?(?:,?\s(?:[a-z]{3,9}\.?\s)?\d{1,2}(?:[/.]\d{1,2})?)?|\d{1,2}\/\d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}|(?:before|for)\s(?:the\s)?(?:next\s)?(?:class|lecture)|primary|secondary|supplementary|additional|further|assigned|core|key|watch|listen(?: to)?|read|skim|view|play|see also|see|cf\.)(?:\s(?:reading|paper|text|discussion))?(?:\s\([^()]{2,30}\))?:)[:.,]?\s+/i;

const outer = [attributeList, pictograph, numbered, remark, mnemonic];
/** What stands behind one of those, or where none of them stands. */
const inner = [numbered, repeated, remark, pictograph, partOf];
const alone = [repeated, partOf];

const bracketed =
	/^\s*\[(?![^\]]*(?:\bet al\b|\s(?:and|&)\s|,))[^\]]{1,30}\]:?\s*/;

/** `Ch. 6: `, `Lecture 3 – `, `§2.1: ` */
const numberedPart =
	/^\s*(?:(?:chapter|ch(?:ap)?\.?|section|sec\.?|lecture|part|unit|module|appendix)\s|§\s?)(?:\d[\d.]{0,8}|[IVX]{1,5}|[A-Z])\s?[:–—-]\s+/i;

/** `**[Spanner]** [Spanner: Google's …](…)`, `Ch. 6: [Deep …](…)`: what only comes before a linked title. */
function labelOfLink({ text, spans }: RichText): number {
	const opening = text.slice(0, 40);
	const label = bracketed.exec(opening) ?? numberedPart.exec(opening);
	const length = label?.[0].length ?? 0;
	if (
		label &&
		spans.some(
			({ kind, start, end }) =>
				kind === "strong" &&
				start < 2 &&
				end >= label[0].trimEnd().length &&
				end <= length,
		)
	)
		return length;
	const links = spans.filter(({ kind }) => kind === "link");
	return length > 0 && links[0]?.start === length ? length : 0;
}

/** The capitals at which a label of words may begin: `Recommended`, `Chapter`; at the others none does. */
const capitals = new Map([
	[remark, "ABCDFJKLMNOPRSTVW"],
	[partOf, "CPS"],
]);

/** Where the labels end that stand one behind the other at a place, in this order, any of them missing. */
function behind(labels: readonly RegExp[], text: string, from: number): number {
	let at = from;
	for (const label of labels) {
		const first = text[at] ?? "";
		const begins =
			!isCapital(text.charCodeAt(at)) || capitals.get(label)?.includes(first);
		if (begins) at += label.exec(text.slice(at, at + 400))?.[0].length ?? 0;
	}
	return at;
}

/** How many characters at the start of an entry only number it: `[1]`, `12.`, `[HTF17]`. */
export function labelLength(rich: RichText): number {
	const { text } = rich;
	const from = citationLabel(text)?.length ?? 0;
	const first = behind(outer, text, from);
	const at = behind(first > from ? inner : alone, text, first);
	if (at === 0) return labelOfLink(rich);
	const linked = rich.spans.some(
		(span) => span.kind === "link" && span.start < at && span.end > at,
	);
	return linked ? 0 : at;
}
