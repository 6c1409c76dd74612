import type { Scan } from "../read/scan.ts";
import type { CslName } from "../types.ts";
import { authorsFirst } from "./authors-first.ts";
import type { Frame } from "./frame.ts";
import { linkedFrame } from "./linked-title.ts";
import { quotedFrame } from "./quoted-title.ts";
import { isRest } from "./title-rest.ts";

/** `Raft paper — `, `NBER Working Paper 25147: `: what kind of work this is, in the instructor's words. */
const kindOfWork =
	/^(?:[\p{L}\d][^\s.,;:()[\]"“”\0]*\s){0,5}(?:[Pp]aper|[Aa]rticle|[Bb]ook|[Ee]ssay|[Rr]eport|[Rr]eading|[Ss]urvey|[Tt]utorial)(?:\s[#\d][\d.-]*)?(?::|\s[—–])\s/u;
/** `Week 4. Race and Algorithms. `: when it is read, and to what topic. */
const lesson =
	/^(?:Week|Session|Class|Unit|Module|Lecture|Day)\s\d{1,2}[.:]\s(?:\p{Lu}[^.:\0]{3,50}[.:]\s)?/u;
/** `GFS — `, `Chord: `: what people call the work. */
const nickname = /^(?=\S*\p{Lu})\p{L}[^\s.,;:()[\]"“”\0]{1,20}(?::|\s[—–])\s/u;
/** `LSTM original: `: what it is about, in few words. */
const topic = /^\p{L}[^\s.,;:()[\]"“”\0]*(?:\s[\p{L}\d&+-]+){1,3}:\s/u;
const separator = /[:—–]\s|\d\.\s/;
const LONGEST_LABEL = 60;

/** A reference behind a label that only its authors tell from the title's first words. */
export function labelledFrame(scan: Scan, start: number): Frame | undefined {
	const opening = scan.text.slice(start, start + LONGEST_LABEL);
	if (!separator.test(opening)) return undefined;
	const from = start + labelLength(scan, start, opening);
	if (from === start) return undefined;
	const marked = quotedFrame(scan, from) ?? linkedFrame(scan, from);
	if (marked) return beginsWithNames(marked, from) ? marked : undefined;
	const frame = authorsFirst(scan, from);
	if (!frame?.authors || !frame.title) return undefined;
	if (frame.date) return frame;
	return frame.authors.certain && isTitle(scan, frame.title.start)
		? frame
		: undefined;
}

function labelLength(scan: Scan, start: number, opening: string): number {
	const label =
		kindOfWork.exec(opening) ?? nickname.exec(opening) ?? lesson.exec(opening);
	if (label) return label[0].length;
	const length = topic.exec(opening)?.[0].length ?? 0;
	const isName =
		length > 0 && scan.namesAt(start, start + length - 2)?.names.some(isPerson);
	return isName ? 0 : length;
}

/** `Niklas Luhmann: Talcott Parsons. Zur Zukunft …`: what stands before the colon is the author. */
const isPerson = ({ family, given }: CslName): boolean =>
	family !== undefined && given !== undefined;

/** Behind a title names may stand after any label: then nothing says that it is one. */
const beginsWithNames = ({ authors, title }: Frame, from: number): boolean =>
	authors !== undefined && authors.start === from && title !== undefined;

/** `Attention Is All You Need — Vaswani et al., NeurIPS 2017`: behind the names stands where it appeared, and no title. */
const isTitle = ({ text }: Scan, at: number): boolean =>
	!isRest(text.slice(text.startsWith("In ", at) ? at + 3 : at));
