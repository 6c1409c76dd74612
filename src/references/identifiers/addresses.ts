import { cleanAddress } from "../../links/clean-address.ts";
import { readDate } from "../dates/read-date.ts";
import { ACCESSED, LEAD_IN } from "../read/clues.ts";
import { type Leftover, SPENT } from "../read/leftover.ts";
import type { RichText, Span } from "../rich-text.ts";
import type { CslDate } from "../types.ts";
import { type Identifiers, none, textIdentifiers } from "./identifiers.ts";
import { identifyUrl } from "./identify-url.ts";
import {
	isResourceLabel,
	isWorkItself,
	trailingLabels,
} from "./resource-links.ts";

/** What a reference's addresses and identifiers say. */
export interface Addresses {
	readonly identifiers: Identifiers;
	/** Where to read the work: the address, cleaned. */
	readonly url?: string;
	readonly accessed?: CslDate;
}

const bareUrl =
	/[<([]?\s*(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/10\.)[^\s<>"“”\0]+/i;
const leadIn =
	/(?:\[(?:Online|Internet|En ligne|En línea|Электронный ресурс)\][.,]?\s*)?(?:[.,;(]?\s*(?:Available(?:\s+(?:online|at|from|electronically))*|Retrieved(?:\s+(?:on\s+)?[^.\0]{4,24}?,?)?\s+from|Accessed(?:\s+at)?|URL|Link|See|Disponible\s+(?:en|sur|à)|Disponível em|Disponibile (?:su|all['’]indirizzo)|Verfügbar unter|Online verfügbar(?: unter)?|Online unter|Dostupné z|Режим доступа|at|via|from)\s*:?\s*)(?=[<(]?\0)/i;
const online =
	/\s*\[(?:Online|Internet|En ligne|En línea|Электронный ресурс|OL|EB\/OL|J\/OL)\][.,]?/i;
const accessed =
	/[[(,;.]?\s*(?:\b(?:last\s+)?(?:accessed|visited|viewed|retrieved|consulted)(?:\s+on)?|abgerufen(?: am)?|Zugriff(?: am)?|Stand|consulté le|consultado(?: el| em)?|acesso em|дата обращения)\s*:?\s*(\d{1,2}\.?\s?\p{L}{3,12}\.?,?\s?\d{4}|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\p{L}{3,12}\s\d{4})[\])]?/iu;

/** Spend addresses, identifiers and resource links; keep what they say. `title` tells which link lies on the title. */
export function takeAddresses(leftover: Leftover, rich: RichText): Addresses {
	const { topics } = leftover.clues;
	const links = linksOf(rich);
	const fromText = takeIdentifiers(leftover);
	const bare = takeBareUrls(leftover);
	const labelled = takeLabels(leftover, rich, links);
	takeTrailing(leftover);
	const accessedOn =
		topics & ACCESSED ? leftover.take(accessed)?.[1] : undefined;
	if (topics & LEAD_IN && leftover.text.includes(SPENT)) leftover.take(leadIn);
	if (topics & LEAD_IN && leftover.text.includes("[")) leftover.take(online);
	const url = choose(rich, links, labelled) ?? bare[0];
	return {
		identifiers: identify(links, bare, fromText),
		...(url ? { url: cleanAddress(url) } : {}),
		...(accessedOn ? { accessed: readDate(accessedOn) } : {}),
	};
}

/** Labels that lost their links. */
function takeTrailing(leftover: Leftover): void {
	const { text } = leftover;
	const start = text.includes("[") ? trailingLabels(text) : undefined;
	if (start !== undefined && start > 0)
		leftover.spend({ start, end: text.length });
}

const noSpans: readonly Span[] = [];

function linksOf({ spans }: RichText): readonly Span[] {
	if (spans.length === 0) return noSpans;
	return spans.filter((span) => span.kind === "link" && span.href);
}

/** Spend links that only say what they lead to. */
function takeLabels(
	leftover: Leftover,
	rich: RichText,
	links: readonly Span[],
): readonly Span[] {
	if (links.length === 0) return noSpans;
	const labelled = links.filter((link) => isLabel(rich, link));
	for (const link of labelled)
		leftover.spend(withBrackets(leftover.text, link));
	return labelled;
}

/** What the text says goes before what addresses hold, the first address before the others. */
function identify(
	links: readonly Span[],
	bare: readonly string[],
	fromText: Identifiers,
): Identifiers {
	let known = fromText;
	for (const { href } of links) known = without(identifyUrl(href ?? ""), known);
	for (const url of bare) known = without(identifyUrl(url), known);
	return known;
}

/** Both; the second goes before the first. */
const without = (found: Identifiers, known: Identifiers): Identifiers =>
	found === none ? known : { ...found, ...withoutMissing(known) };

const withoutMissing = (identifiers: Identifiers): Identifiers =>
	Object.fromEntries(
		Object.entries(identifiers).filter(([, value]) => value),
	) as Identifiers;

function takeIdentifiers(leftover: Leftover): Identifiers {
	let known: Identifiers = {};
	const { topics } = leftover.clues;
	for (const { topic, pattern, read } of textIdentifiers) {
		const match = topics & topic ? leftover.take(pattern) : undefined;
		if (match) known = { ...read(match[0].trim()), ...withoutMissing(known) };
	}
	return known;
}

function takeBareUrls(leftover: Leftover): string[] {
	const urls: string[] = [];
	if (!leftover.text.includes("/") && !/www\./i.test(leftover.text))
		return urls;
	for (;;) {
		const match = bareUrl.exec(leftover.text);
		if (!match || urls.length >= 20) return urls;
		const written = trimUrl(match[0].replace(/^[<([]?\s*/, ""));
		const opening = /^[<([]/.test(match[0]) ? 1 : 0;
		const start = match.index + match[0].indexOf(written);
		const closing =
			opening && /^[>)\]]/.test(leftover.text.slice(start + written.length))
				? 1
				: 0;
		leftover.spend({
			start: start - opening,
			end: start + written.length + closing,
		});
		urls.push(/^https?:/i.test(written) ? written : `https://${written}`);
	}
}

/** Punctuation of the sentence is no part of the address; a closing parenthesis is only if it was opened in it. */
function trimUrl(written: string): string {
	let url = written.replace(/[.,;:!?'"”’\]>]+$/, "");
	while (url.endsWith(")") && url.split("(").length < url.split(")").length)
		url = url.slice(0, -1).replace(/[.,;:]+$/, "");
	return url;
}

const isLabel = (rich: RichText, { start, end }: Span): boolean =>
	!(start === 0 && end === rich.text.length) &&
	isResourceLabel(rich.text.slice(start, end));

/** `[[pdf](…)]`, `([code](…))`: the brackets around a label go with it. */
function withBrackets(text: string, link: Span): Span {
	const open = /[[(]\s*$/.exec(text.slice(0, link.start));
	const close = /^\s*[\])]/.exec(text.slice(link.end));
	return open && close
		? { ...link, start: open.index, end: link.end + close[0].length }
		: link;
}

function choose(
	rich: RichText,
	links: readonly Span[],
	labelled: readonly Span[],
): string | undefined {
	let longest: Span | undefined;
	for (const link of links)
		if (
			!labelled.includes(link) &&
			(!longest || link.end - link.start > longest.end - longest.start)
		)
			longest = link;
	const work =
		longest ??
		labelled.find((link) =>
			isWorkItself(rich.text.slice(link.start, link.end)),
		);
	return (work ?? labelled[0])?.href;
}
