import { takeAddresses } from "./addresses.ts";
import { assemble } from "./assemble.ts";
import { readContainer } from "./container.ts";
import { type FoundDate, leadingDate } from "./date.ts";
import { takeOthers } from "./editors.ts";
import { type Frame, findFrame } from "./frame.ts";
import { takeGenre } from "./genre.ts";
import { citationLabel, labelLength } from "./labels.ts";
import { Leftover, trimmed } from "./leftover.ts";
import { readLegalCase } from "./legal-case.ts";
import { takeLabelled, takeUnlabelled } from "./locators.ts";
import { takeMarkedNumber } from "./marked-number.ts";
import type { RichText } from "./rich-text.ts";
import { takeDate } from "./take-date.ts";
import type { CslItem } from "./types.ts";

/** A reference as read: its variables, how sure each is, and what was not understood. */
export interface Reading {
	/** Without an id: that is the list's to give. */
	readonly csl: Omit<CslItem, "id">;
	/** 0…1 for each CSL variable read; 1 only where nothing was guessed. */
	readonly confidence: Readonly<Record<string, number>>;
	/** Words the grammar has no place for; also in `csl.note`. */
	readonly unread: string;
}

/** No reference is longer; what is, stays whole as a note. */
const LONGEST = 12_000;

/**
 * Read one reference, whatever its style.
 *
 * Deterministic, pure and linear: addresses and identifiers first, then the frame (authors, date, title), then
 * what surrounds the title. Each reader spends what it understood; what is left is the note.
 */
export function parseReference(written: RichText): Reading {
	const rich = withoutStrayEmphasis(written);
	if (rich.text.length > LONGEST) return unreadable(rich.text);
	const decision = readLegalCase(rich);
	if (decision) return decision;
	const leftover = new Leftover(rich.text);
	const opening = leadingDate(rich.text);
	const start = opening?.end ?? labelLength(rich);
	leftover.spend({ start: 0, end: start });
	const addresses = takeAddresses(leftover, rich);
	const frame = findFrame(leftover, rich, start);
	const title = frame.title ? trimmed(leftover.written(frame.title)) : "";
	spendFrame(leftover, frame);
	const range = { start, end: leftover.text.length };
	const genre = takeGenre(leftover, range);
	const rest = { start: frame.after, end: range.end };
	const labelled = takeLabelled(leftover, rest);
	const others = takeOthers(leftover, { start: frame.after, end: range.end });
	const date =
		opening ?? takeDate(leftover, frame, range) ?? labelDate(rich.text);
	const locators = takeUnlabelled(leftover, rest, labelled);
	if (!locators.volume && locators.at === undefined)
		Object.assign(locators, takeMarkedNumber(leftover, rich, rest));
	const isBook =
		isEmphasisedTitle(rich, frame) ||
		rich.text[frame.titleOuter?.start ?? -1] === "『";
	const container = readContainer(
		leftover.text,
		rich,
		{ start: frame.after, end: range.end },
		{ isBook, locatedAt: locators.at },
	);
	return assemble({
		frame,
		title,
		addresses,
		genre,
		others,
		locators,
		date,
		container,
		isBook,
		before: trimmed(leftover.text.slice(start, frame.title?.start ?? start)),
	});
}

/** `Rafailov*, Sharma*,`: marks of equal contribution that Markdown takes for emphasis. */
const withoutStrayEmphasis = (rich: RichText): RichText => ({
	...rich,
	spans: rich.spans.filter(
		({ kind, start, end }) =>
			kind !== "emphasis" || !/^[,;]\s/.test(rich.text.slice(start, end)),
	),
});

/** The year of `[Raffel et al., 2020]` where the entry has no other. */
function labelDate(text: string): FoundDate | undefined {
	const label = citationLabel(text);
	if (!label) return undefined;
	const date = { "date-parts": [[Number(label.year)]] };
	return { date, start: 0, end: label.length, enclosed: true };
}

const unreadable = (text: string): Reading => ({
	csl: { type: "document", note: text },
	confidence: {},
	unread: text,
});

function spendFrame(leftover: Leftover, frame: Frame): void {
	for (const range of [frame.titleOuter, frame.authors, frame.date])
		if (range) leftover.spend(range);
}

const isEmphasisedTitle = (rich: RichText, { title }: Frame): boolean =>
	title !== undefined &&
	rich.spans.some(
		(span) =>
			span.kind === "emphasis" &&
			Math.abs(span.start - title.start) <= 1 &&
			span.end >= title.end - 2,
	);
