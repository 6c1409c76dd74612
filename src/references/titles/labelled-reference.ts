import type { Scan } from "../read/scan.ts";
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
const separator = /[:—–]\s|\d\.\s/;
const LONGEST_LABEL = 60;

/** A reference behind a label that only its authors tell from the title's first words. */
export function labelledFrame(scan: Scan, start: number): Frame | undefined {
	const opening = scan.text.slice(start, start + LONGEST_LABEL);
	if (!separator.test(opening)) return undefined;
	const label =
		kindOfWork.exec(opening) ?? nickname.exec(opening) ?? lesson.exec(opening);
	if (!label) return undefined;
	const from = start + label[0].length;
	const marked = quotedFrame(scan, from) ?? linkedFrame(scan, from);
	if (marked) return beginsWithNames(marked, from) ? marked : undefined;
	const frame = authorsFirst(scan, from);
	return frame?.authors?.certain &&
		frame.title &&
		(frame.date || isTitle(scan, frame.title.start))
		? frame
		: undefined;
}

/** Behind a title names may stand after any label: then nothing says that it is one. */
const beginsWithNames = ({ authors, title }: Frame, from: number): boolean =>
	authors !== undefined && authors.start === from && title !== undefined;

/** `Attention Is All You Need — Vaswani et al., NeurIPS 2017`: behind the names stands where it appeared, and no title. */
const isTitle = ({ text }: Scan, at: number): boolean =>
	!isRest(text.slice(text.startsWith("In ", at) ? at + 3 : at));
