import { cleanAddress } from "../links/clean-address.ts";
import { readDate } from "./date.ts";
import {
	type Identifiers,
	mayHaveIdentifier,
	textIdentifiers,
} from "./identifiers.ts";
import { identifyUrl } from "./identify-url.ts";
import { type Leftover, SPENT } from "./leftover.ts";
import { isResourceLabel, isWorkItself } from "./resource-links.ts";
import type { RichText, Span } from "./rich-text.ts";
import type { CslDate } from "./types.ts";

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
	/(?:\[(?:Online|Internet|En ligne|En línea|Электронный ресурс)\][.,]?\s*)?(?:[.,;(]?\s*(?:Available(?:\s+(?:online|at|from|electronically))*|Retrieved(?:\s+(?:on\s+)?[^.\0]{4,24}?,?)?\s+from|Accessed(?:\s+at)?|URL|Link|See|Disponible\s+(?:en|sur|à)|Disponível em|Disponibile (?:su|all['’]indirizzo)|Verfügbar unter|Online verfügbar(?: unter)?|Online unter|Dostupné z|Режим доступа|at|via|from)\s*:?\s*)(?=[<(]?\0)/iu;
const online =
	/\s*\[(?:Online|Internet|En ligne|En línea|Электронный ресурс|OL|EB\/OL|J\/OL)\][.,]?/iu;
const accessed =
	/[[(,;.]?\s*(?:\b(?:last\s+)?(?:accessed|visited|viewed|retrieved|consulted)(?:\s+on)?|abgerufen(?: am)?|Zugriff(?: am)?|Stand|consulté le|consultado(?: el| em)?|acesso em|дата обращения)\s*:?\s*(\d{1,2}\.?\s?\p{L}{3,12}\.?,?\s?\d{4}|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|\p{L}{3,12}\s\d{4})[\])]?/iu;

/** The cheap question before `accessed`. */
const visited =
	/accessed|visited|viewed|retrieved|consult|abgerufen|Zugriff|Stand|acesso|обращения/i;

/** Spend addresses, identifiers and resource links; keep what they say. `title` tells which link lies on the title. */
export function takeAddresses(leftover: Leftover, rich: RichText): Addresses {
	const links = rich.spans.filter((span) => span.kind === "link" && span.href);
	const fromText = takeIdentifiers(leftover);
	const bare = takeBareUrls(leftover);
	const labelled = links.filter((link) => isLabel(rich, link));
	for (const link of labelled)
		leftover.spend(withBrackets(leftover.text, link));
	const accessedOn = visited.test(leftover.text)
		? leftover.take(accessed)?.[1]
		: undefined;
	if (leftover.text.includes(SPENT)) leftover.take(leadIn);
	if (leftover.text.includes("[")) leftover.take(online);
	const hrefs = links.map((link) => link.href ?? "");
	const all = [...hrefs, ...bare];
	const identifiers = Object.assign(
		{},
		...all.map(identifyUrl).reverse(),
		withoutMissing(fromText),
	) as Identifiers;
	const url = choose(rich, links, labelled) ?? bare[0];
	return {
		identifiers,
		...(url ? { url: cleanAddress(url) } : {}),
		...(accessedOn ? { accessed: readDate(accessedOn) } : {}),
	};
}

const withoutMissing = (identifiers: Identifiers): Identifiers =>
	Object.fromEntries(
		Object.entries(identifiers).filter(([, value]) => value),
	) as Identifiers;

function takeIdentifiers(leftover: Leftover): Identifiers {
	let known: Identifiers = {};
	if (!mayHaveIdentifier(leftover.text)) return known;
	for (const { pattern, read } of textIdentifiers) {
		const match = leftover.take(pattern);
		if (match) known = { ...read(match[0].trim()), ...withoutMissing(known) };
	}
	return known;
}

function takeBareUrls(leftover: Leftover): string[] {
	const urls: string[] = [];
	if (!/\/|www\./i.test(leftover.text)) return urls;
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

function isLabel(rich: RichText, link: Span): boolean {
	const text = rich.text.slice(link.start, link.end);
	return (
		isResourceLabel(text) &&
		!(link.start === 0 && link.end === rich.text.length)
	);
}

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
	const onText = links.filter((link) => !labelled.includes(link));
	const work = labelled.find((link) =>
		isWorkItself(rich.text.slice(link.start, link.end)),
	);
	const longest = [...onText].sort(
		(one, other) => other.end - other.start - (one.end - one.start),
	)[0];
	return (longest ?? work ?? labelled[0])?.href;
}
