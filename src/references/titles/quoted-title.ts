import { wordsOf } from "../names/phrase.ts";
import type { Scan } from "../read/scan.ts";
import { type Frame, frameOf, unattributed } from "./frame.ts";
import { unknownAuthor } from "./institution-head.ts";
import type { Quoted } from "./quotes.ts";
import { type Head, isSpentHead, readHead } from "./read-head.ts";
import {
	continues,
	goesOn,
	isTitleLike,
	quotesFrom,
	titleIn,
} from "./title-quotes.ts";
import { isRest } from "./title-rest.ts";
import { withTrailing } from "./trailing-names.ts";

/** `Plato, "Meno"`: one word, but right behind names. */
const isShortTitle = (text: string, quote: Quoted, head: Head): boolean =>
	head.authors !== undefined &&
	isSpentHead(text, head, quote.start) &&
	/^(?:\p{Lu}\p{L}{2,}|\p{Lo}+)(?:[.,]?["”’'」]|["”’'」]\s?[.,、])$/u.test(
		text.slice(quote.inner.start, quote.end + 1).trimEnd(),
	);

/** `Gamma, Helm, Johnson & Vlissides ("Gang of Four"). `: what people call the authors. */
const isNickname = (text: string, { start, end }: Quoted, head: Head) =>
	head.authors !== undefined &&
	text[start - 1] === "(" &&
	/^\)[.,:]\s\p{Lu}/u.test(text.slice(end, end + 4));

/** `Llama Team, AI @ Meta. "…"`: what stands between an institution and the quoted title says where it belongs. */
const isAffiliated = (text: string, { authors, end }: Head, quote: number) =>
	authors?.names.length === 1 &&
	authors.names[0]?.literal !== undefined &&
	/^,\s[^.,:;"“”]{2,40}[.,]\s*$/.test(text.slice(end, quote));

/** `"Why should I trust you?" Explaining the predictions of …`: a question, and a sentence behind it. */
const isAsked = (text: string, { inner, end }: Quoted): boolean =>
	/[?!]/.test(text[inner.end - 1] ?? "") &&
	/^\s\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}\p{Ll}+\s)?\p{Ll}+){2,}/u.test(
		text.slice(end, end + 60),
	);

/** `"Raw Data" Is an Oxymoron. MIT Press`: a word or two, and a sentence that goes on behind them. */
const isOpening = (text: string, { inner, end }: Quoted): boolean =>
	wordsOf(text.slice(inner.start, inner.end)).length < 4 &&
	/^\s(?:\p{L}+\s){2}/u.test(text.slice(end, end + 40)) &&
	!isRest(text.slice(end));

/** Whether a comma or a full stop says that the title ends with its marks: nothing of it can follow. */
const isClosed = (text: string, { inner, end }: Quoted): boolean =>
	/[.,]/.test(text[inner.end - 1] ?? " ") ||
	/^\s?[.,，。]/.test(text.slice(end, end + 2));

/** Authors, perhaps a date, then the title in quotation marks; or the title in quotation marks first. */
export function quotedFrame(scan: Scan, start: number): Frame | undefined {
	const { text } = scan;
	for (const quote of quotesFrom(scan, start)) {
		const head = readHead(scan, start, quote.start);
		if (!isTitleLike(text, quote.inner) && !isShortTitle(text, quote, head))
			continue;
		const empty = /^[\s.,:;([*_\0-]*$/.test(text.slice(start, quote.start));
		if (!empty && !isSpentHead(text, head, quote.start)) {
			if (
				!/[.,:)\]\0]\s*$/.test(text.slice(start, quote.start)) ||
				(head.end > start && !isAffiliated(text, head, quote.start))
			)
				continue;
		}
		const unknown =
			head.authors || empty
				? undefined
				: unknownAuthor(text, start, quote.start);
		if (goesOn(text, quote) || isNickname(text, quote, head)) continue;
		const mayGoOn = head.date || isAsked(text, quote) || isOpening(text, quote);
		if (mayGoOn && continues(scan, quote)) continue;
		const isFirst = empty || !(head.authors || unknown);
		const frame = frameOf(
			empty ? unattributed : unknown ? { ...head, authors: unknown } : head,
			titleIn(quote.inner, isFirst || !isClosed(text, quote) ? 0.95 : 1),
			quote,
		);
		return isFirst ? withTrailing(scan, frame) : frame;
	}
	return undefined;
}
