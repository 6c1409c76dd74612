import type { Authors } from "../names/scan-names.ts";
import { INSTITUTION } from "../read/clues.ts";
import type { Scan } from "../read/scan.ts";
import type { Range } from "../rich-text.ts";
import { isBelievable } from "./believable-authors.ts";
import { type Frame, frameOf } from "./frame.ts";
import {
	literalAuthor,
	organisationAuthor,
	withDepartment,
} from "./institution-head.ts";
import { dateAt, readHead } from "./read-head.ts";
import { titleAt } from "./title-quotes.ts";

const punctuation = /^[\s.,:;。、–—\-"“)\]\0]*/;

/** `Authors (2017). Title.`, `Authors. Title.`, `Authors: Title`. */
export function authorsFirst(scan: Scan, start: number): Frame | undefined {
	const { text, rich } = scan;
	const emphasised = rich.spans.find(
		(span) => span.kind === "emphasis" && span.start > start,
	);
	const head = readHead(scan, start, firstMarked(scan, start));
	const organisation =
		scan.topics & INSTITUTION
			? organisationAuthor(text, start, emphasised?.start)
			: undefined;
	const people = organisation ? undefined : head.authors;
	const found =
		organisation ?? people ?? literalAuthor(text, start, emphasised?.start);
	if (!found) return undefined;
	const names = withDepartment(text, found, emphasised?.start);
	const afterNickname = nicknamed(scan, names);
	if (afterNickname) return afterNickname;
	const isHead = names === people;
	const date = isHead ? head.date : dateAt(scan, names.end, text.length);
	const at = isHead ? head.end : (date?.end ?? names.end);
	if (!isBelievable(scan, { names, date, at, emphasised })) return undefined;
	const from = at + (punctuation.exec(text.slice(at))?.[0].length ?? 0);
	if (
		from >= text.length ||
		(!/^[.,:;\0–—\-)\]]|^\s*["“(]|^\s*$/.test(text.slice(at).trimStart()) &&
			text[at - 1] !== "." &&
			!date &&
			!head.areEditors)
	)
		return undefined;
	const opening = text.slice(at, from);
	const title = titleAt(scan, /["“]/.test(opening) ? from - 1 : from);
	if (!/[\p{L}\p{N}]/u.test(text.slice(title.title.start, title.title.end)))
		return undefined;
	if (isNamesOnly(scan, names, title.title)) return undefined;
	const { areEditors } = head;
	return frameOf(
		{ authors: names, areEditors, date },
		title.title,
		title.outer,
	);
}

/** `The Google File System (SOSP 2003), Sanjay Ghemawat, …`: names to the end, so what stands first is the title. */
function isNamesOnly(
	scan: Scan,
	{ names }: Authors,
	{ start, end }: Range,
): boolean {
	if (names.length > 1 || names[0]?.literal === undefined) return false;
	const behind = scan.namesAt(start, scan.text.length);
	return (
		behind?.certain === true &&
		behind.names.length > 1 &&
		behind.names.every(({ family }) => family !== undefined) &&
		behind.end >= end
	);
}

/** `CLRS: Cormen, Leiserson, Rivest, Stein. …`: the authors stand behind what people call the work. */
function nicknamed(scan: Scan, { names, end }: Authors): Frame | undefined {
	const [only, ...others] = names;
	if (!only?.literal || others.length > 0 || /\s/.test(only.literal))
		return undefined;
	const gap = /^\s?:\s+/.exec(scan.text.slice(end, end + 4))?.[0];
	const frame = gap ? authorsFirst(scan, end + gap.length) : undefined;
	return frame?.title && (frame.authors?.names.length ?? 0) > 1
		? frame
		: undefined;
}

/** Where the first emphasis begins that is not `et al.`: no author list goes on into it. */
function firstMarked(scan: Scan, start: number): number {
	const { text, rich } = scan;
	const spans = rich.spans.filter(
		(span) =>
			span.kind === "emphasis" &&
			span.start > start + 2 &&
			!/^\W*et al/i.test(text.slice(span.start, span.end)),
	);
	return Math.min(text.length, ...spans.map((span) => span.start));
}
