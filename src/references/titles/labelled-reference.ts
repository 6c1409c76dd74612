import type { Scan } from "../read/scan.ts";
import { authorsFirst } from "./authors-first.ts";
import type { Frame } from "./frame.ts";
import { linkedFrame } from "./linked-title.ts";
import { quotedFrame } from "./quoted-title.ts";
import { labelAt } from "./reference-labels.ts";
import { isRest } from "./title-rest.ts";

const separator = /[:—–]\s|\d\.\s/;
const LONGEST_LABEL = 60;

/** A reference behind a label that only its authors tell from the title's first words. */
export function labelledFrame(scan: Scan, start: number): Frame | undefined {
	const opening = scan.text.slice(start, start + LONGEST_LABEL);
	if (!separator.test(opening)) return undefined;
	const label = labelAt(scan, start, opening);
	if (!label) return undefined;
	const from = start + label.length;
	if (!label.isSure && !scan.namesAt(from, scan.text.length)) return undefined;
	const marked = quotedFrame(scan, from) ?? linkedFrame(scan, from);
	if (marked) return beginsWithNames(marked, from) ? marked : undefined;
	const frame = authorsFirst(scan, from);
	if (!frame?.authors || !frame.title) return undefined;
	if (frame.date) return frame;
	const areNames =
		frame.authors.certain || (label.isSure && frame.authors.names.length > 1);
	return areNames && isTitle(scan, frame.title.start) ? frame : undefined;
}

/** Behind a title names may stand after any label: then nothing says that it is one. */
const beginsWithNames = ({ authors, title }: Frame, from: number): boolean =>
	authors !== undefined && authors.start === from && title !== undefined;

/** `Attention Is All You Need — Vaswani et al., NeurIPS 2017`: behind the names stands where it appeared, and no title. */
const isTitle = ({ text }: Scan, at: number): boolean =>
	!isRest(text.slice(text.startsWith("In ", at) ? at + 3 : at));
