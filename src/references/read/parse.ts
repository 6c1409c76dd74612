import { readContainer } from "../containers/container.ts";
import { type FoundDate, plainDate } from "../dates/found-date.ts";
import { leadingDate } from "../dates/rare-dates.ts";
import { yearDate } from "../dates/read-date.ts";
import { takeDate } from "../dates/take-date.ts";
import { takeAddresses } from "../identifiers/addresses.ts";
import { takeLabelled, takeUnlabelled } from "../locators/locators.ts";
import { takeMarkedNumber } from "../locators/marked-number.ts";
import { takeOthers } from "../names/editors.ts";
import type { RichText, Span } from "../rich-text.ts";
import { findFrame } from "../titles/find-frame.ts";
import type { Frame } from "../titles/frame.ts";
import type { CslItem } from "../types.ts";
import { assemble } from "./assemble.ts";
import { takeGenre } from "./genre.ts";
import { citationLabel, labelLength } from "./labels.ts";
import { Leftover, trimmed } from "./leftover.ts";
import { readLegalCase } from "./legal-case.ts";
import { readLegislation } from "./legislation.ts";
import { type StandardNumber, standardNumber } from "./standard-number.ts";

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
	const decision = readLegalCase(rich) ?? readLegislation(rich);
	if (decision) return withAddress(decision, rich);
	const leftover = new Leftover(rich.text);
	const opening = leadingDate(rich.text);
	const label = opening?.end ?? labelLength(rich);
	const standard = standardNumber(rich, label);
	const start = label + (standard?.length ?? 0);
	leftover.spend({ start: 0, end: start });
	const addresses = takeAddresses(leftover, rich);
	const frame = findFrame(leftover, rich, start);
	const title = frame.title ? trimmed(leftover.written(frame.title)) : "";
	const before = frame.container && trimmed(leftover.written(frame.container));
	spendFrame(leftover, frame);
	const range = { start, end: leftover.text.length };
	const genre = takeGenre(leftover, range);
	const rest = { start: frame.after, end: range.end };
	const labelled = takeLabelled(leftover, rest);
	const others = takeOthers(leftover, { start: frame.after, end: range.end });
	const date =
		opening ??
		takeDate(leftover, frame, range) ??
		labelDate(rich.text) ??
		editionDate(standard);
	const locators = takeUnlabelled(leftover, rest, labelled);
	if (!locators.volume && locators.at === undefined)
		Object.assign(locators, takeMarkedNumber(leftover, rich, rest));
	const isBook =
		isEmphasisedTitle(rich, frame) ||
		"『《".includes(rich.text[frame.titleOuter?.start ?? -1] ?? " ");
	const container = readContainer(
		leftover.text,
		rich,
		{ start: frame.after, end: range.end },
		{
			isBook,
			isNumbered: (locators.volume ?? locators.issue) !== undefined,
			isBare:
				frame.date !== undefined &&
				!locators.page &&
				!addresses.url &&
				!addresses.identifiers.doi,
			locatedAt: locators.at,
		},
	);
	return assemble({
		frame,
		title,
		addresses,
		genre,
		others,
		locators,
		date,
		container: before ? { ...container, title: before } : container,
		isBook,
		standard: standard?.number,
		before: trimmed(leftover.text.slice(start, frame.title?.start ?? start)),
	});
}

/** A decision or an act, and the address of the link that lies on it. */
function withAddress(decision: Reading, rich: RichText): Reading {
	const { url } = takeAddresses(new Leftover(rich.text), rich);
	if (!url) return decision;
	const { csl, confidence, unread } = decision;
	return {
		csl: { ...csl, URL: url },
		confidence: { ...confidence, URL: 0.99 },
		unread,
	};
}

/** `Rafailov*, Sharma*,`: marks of equal contribution that Markdown takes for emphasis. */
function withoutStrayEmphasis(rich: RichText): RichText {
	const isStray = ({ kind, start }: Span): boolean =>
		kind === "emphasis" && /^[,;]\s/.test(rich.text.slice(start, start + 2));
	return rich.spans.some(isStray)
		? { ...rich, spans: rich.spans.filter((span) => !isStray(span)) }
		: rich;
}

/** The year of `[Raffel et al., 2020]` where the entry has no other. */
function labelDate(text: string): FoundDate | undefined {
	const label = citationLabel(text);
	if (!label) return undefined;
	const date = yearDate(Number(label.year));
	return { ...plainDate(date, 0, label.length), enclosed: true };
}

/** The year of `ISO 9241-11:2018` where the entry has no other. */
function editionDate(
	standard: StandardNumber | undefined,
): FoundDate | undefined {
	const year = /[:-]((?:19|20)\d\d)$/.exec(standard?.number ?? "")?.[1];
	return year ? plainDate(yearDate(Number(year)), 0, 0) : undefined;
}

const unreadable = (text: string): Reading => ({
	csl: { type: "document", note: text },
	confidence: {},
	unread: text,
});

function spendFrame(leftover: Leftover, frame: Frame): void {
	for (const range of [
		frame.titleOuter,
		frame.authors,
		frame.date,
		frame.container,
	])
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
