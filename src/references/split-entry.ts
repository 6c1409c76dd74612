import { hasStrongEvidence } from "./evidence.ts";
import type { Range, RichText } from "./rich-text.ts";
import { slice } from "./rich-text.ts";

const numbered = /\[(\d{1,3})\]\s/g;

/**
 * Where several references stand in one paragraph, the stretches of each; otherwise the whole.
 *
 * They are told apart by labels that count up (`[1] … [2] …`), or by the author's line breaks where every line is
 * a reference by itself.
 */
export function splitEntries(rich: RichText): Range[] {
	return (
		byLabels(rich) ?? byLines(rich) ?? [{ start: 0, end: rich.text.length }]
	);
}

function byLabels({ text }: RichText): Range[] | undefined {
	const starts: number[] = [];
	let last: number | undefined;
	for (const match of text.matchAll(numbered)) {
		const number = Number(match[1]);
		if (last === undefined ? match.index > 2 : number !== last + 1) continue;
		starts.push(match.index);
		last = number;
	}
	return starts.length > 1 ? ranges([0, ...starts.slice(1)], text) : undefined;
}

function byLines(rich: RichText): Range[] | undefined {
	if (rich.breaks.length === 0) return undefined;
	const lines = ranges([0, ...rich.breaks], rich.text);
	const isLabelled = (line: Range): boolean =>
		/^\s*(?:\[\w{1,10}\]|\d{1,3}[.)]|[•·–-])\s/.test(
			rich.text.slice(line.start, line.end),
		);
	if (lines.every(isLabelled)) return lines;
	return lines.every((line) => stands(slice(rich, line.start, line.end)))
		? lines
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
