import type { Range, RichText } from "../rich-text.ts";
import { slice } from "../rich-text.ts";
import { beginsAsEntry, hasStrongEvidence } from "./evidence.ts";
import type { Block } from "./read-blocks.ts";

/** No paragraph of references is longer: telling them apart looks at all links for each. */
const LONGEST = 100_000;

/**
 * Where several references stand in one paragraph, the stretches of each; otherwise the whole.
 *
 * They are told apart by labels that count up (`[1] … [2] …`), by the author's line breaks or by semicolons, where
 * what these part is each a reference by itself.
 */
export function splitEntries({ rich, isWhole }: Block): Range[] {
	const whole = [{ start: 0, end: rich.text.length }];
	if (!isWhole || rich.text.length > LONGEST) return whole;
	return byLabels(rich) ?? byLines(rich) ?? bySemicolons(rich) ?? whole;
}

function byLabels(rich: RichText): Range[] | undefined {
	const { text } = rich;
	if (!/[[(\d]/.test(text.slice(0, 3))) return undefined;
	const bracketed = countUp(text, /\[(\d{1,3})\]\s/g);
	if (bracketed) return bracketed;
	const numbered = countUp(text, /(?<!\S)\(?(\d{1,3})[.)]\s(?=\S)/g);
	return numbered?.every((range) => stands(withoutNumber(rich, range)))
		? numbered
		: undefined;
}

/** The stretches that begin with 1, 2, 3 … at a text's start and on. */
function countUp(text: string, label: RegExp): Range[] | undefined {
	const starts: number[] = [];
	let last: number | undefined;
	for (const match of text.matchAll(label)) {
		const number = Number(match[1]);
		if (last === undefined ? match.index > 2 : number !== last + 1) continue;
		starts.push(match.index);
		last = number;
	}
	return starts.length > 1 ? ranges([0, ...starts.slice(1)], text) : undefined;
}

function withoutNumber(rich: RichText, { start, end }: Range): RichText {
	const entry = slice(rich, start, end);
	const length = /^\s*\(?\d{1,3}[.)]\s/.exec(entry.text)?.[0].length ?? 0;
	return slice(entry, length, entry.text.length);
}

const labelled = /^\s*(?:\[\w{1,10}\]|\d{1,3}[.)]|[•·–-])\s/;

/** Where some breaks are for the reader (`<br>`), those count; the others are the editor's. */
function byLines(rich: RichText): Range[] | undefined {
	const shown = rich.breaks.filter(({ isShown }) => isShown);
	return byBreaks(rich, rich.breaks) ?? byBreaks(rich, shown);
}

function byBreaks(
	rich: RichText,
	breaks: RichText["breaks"],
): Range[] | undefined {
	if (breaks.length === 0) return undefined;
	const lines = ranges([0, ...breaks.map(({ at }) => at)], rich.text);
	if (
		lines.every(({ start, end }) => labelled.test(rich.text.slice(start, end)))
	)
		return lines;
	return lines.every(({ start, end }) => stands(slice(rich, start, end)))
		? lines
		: undefined;
}

function bySemicolons(rich: RichText): Range[] | undefined {
	if (!rich.text.includes(";") && !rich.text.includes("；")) return undefined;
	const starts = [...rich.text.matchAll(/;\s+|；\s*/g)]
		.map((match) => match.index + match[0].length)
		.filter(
			(at) => !rich.spans.some(({ start, end }) => start < at && at < end),
		);
	const entries = ranges([0, ...starts], rich.text);
	return entries.length > 1 &&
		entries.every(({ start, end }) => {
			const entry = slice(rich, start, end);
			return stands(entry) && (beginsAsEntry(entry) || opensWithLink(entry));
		})
		? entries
		: undefined;
}

/** Whether a line can be a reference by itself: it begins as one and has a date. */
const stands = (line: RichText): boolean =>
	(hasStrongEvidence(line) || opensWithLink(line) || endsInYear(line)) &&
	/^\s*["“\p{Lu}\p{Lo}[(]/u.test(line.text) &&
	line.text.trim().length > 30;

function ranges(starts: readonly number[], text: string): Range[] {
	return starts
		.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
		.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

const opensWithLink = (line: RichText): boolean =>
	line.spans.some(
		(span) => span.kind === "link" && span.start <= line.text.search(/\S/),
	);

const endsInYear = (line: RichText): boolean =>
	/(?:1[5-9]|20)\d\d[a-z]?\)?[.\s]*$/.test(line.text);
