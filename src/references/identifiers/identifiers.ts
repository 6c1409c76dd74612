import { ARXIV, CORR, DOI, ISBN, PUBMED } from "../read/clues.ts";

/** Identifiers of a work, bare: no `doi:` before them, no address around them. */
export interface Identifiers {
	readonly doi?: string;
	/** `2201.11903`, `hep-th/9901001`. */
	readonly arxiv?: string;
	/** `2` of `2201.11903v2`. */
	readonly arxivVersion?: string;
	readonly pmid?: string;
	readonly pmcid?: string;
	readonly isbn?: string;
	readonly acl?: string;
	readonly openreview?: string;
	readonly nber?: string;
	readonly ssrn?: string;
	readonly jstor?: string;
}

/** What names no work. */
export const none: Identifiers = {};

const bareDoi = /10\.\d{4,9}\/[^\s"<>\0]+/;
const arxivId =
	/(?:[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,2})?/;

/** A DOI without what the sentence puts after it; closing parentheses stay where they were opened. */
export function cleanDoi(written: string): string {
	let doi = written.replace(/[.,;:'"”’]+$/, "");
	while (/[)\]}]$/.test(doi) && !isBalanced(doi))
		doi = doi.slice(0, -1).replace(/[.,;:]+$/, "");
	return doi;
}

const count = (text: string, character: string): number =>
	text.split(character).length - 1;
const isBalanced = (text: string): boolean =>
	count(text, ")") <= count(text, "(") &&
	count(text, "]") <= count(text, "[") &&
	count(text, "}") <= count(text, "{");

/** What the first pattern finds in a text is spent there and kept. */
export interface TextIdentifier {
	/** The topic without which the pattern finds nothing. */
	readonly topic: number;
	readonly pattern: RegExp;
	readonly read: (written: string) => Identifiers;
}

const isbnDigits = (written: string): string =>
	written.replace(/[^\dXx]/g, "").toUpperCase();

/** An ISBN whose check digit is right, without hyphens. */
export function readIsbn(written: string): string | undefined {
	const digits = isbnDigits(written);
	const values = [...digits].map((digit) =>
		digit === "X" ? 10 : Number(digit),
	);
	const sum = values.reduce(
		(total, value, at) =>
			total + value * (digits.length === 10 ? 10 - at : at % 2 === 0 ? 1 : 3),
		0,
	);
	if (digits.length === 10) return sum % 11 === 0 ? digits : undefined;
	return digits.length === 13 && sum % 10 === 0 ? digits : undefined;
}

/** Identifiers as text spells them, most telling first. */
export const textIdentifiers: readonly TextIdentifier[] = [
	{
		topic: DOI,
		pattern: new RegExp(
			`(?:\\bdoi\\s?[:.=]?\\s*)(?:https?://(?:dx\\.)?doi\\.org/)?${bareDoi.source}`,
			"i",
		),
		read: (written) => identifyDoi(cleanDoi(bareDoi.exec(written)?.[0] ?? "")),
	},
	{
		topic: ARXIV,
		pattern: new RegExp(
			`\\s*\\barXiv(?:\\s+(?:e-?prints?|preprints?|pre-print|working paper|papers?))?(?:\\s*,)?(?:\\s*arXiv)?\\s*[:.]?\\s*(?:abs/)?${arxivId.source}(?:\\s*\\[[a-z-]+(?:\\.[A-Za-z-]+)?\\])?`,
			"i",
		),
		read: readArxiv,
	},
	{
		topic: CORR,
		pattern: new RegExp(
			`\\bCoRR,?\\s*(?:vol\\.?\\s*)?(?:abs[/-])${arxivId.source}`,
			"i",
		),
		read: readArxiv,
	},
	{
		topic: ARXIV,
		pattern: /\barXiv(?=\s+preprint\b|\s+e-prints?\b)[^.,;()[\]\0]{0,20}/i,
		read: () => ({}),
	},
	{
		topic: PUBMED,
		pattern: /\bPMID\s?:?\s*(\d{4,9})\b/i,
		read: (written) => ({ pmid: /\d+/.exec(written)?.[0] }),
	},
	{
		topic: PUBMED,
		pattern: /\bPMC(?:ID\s?:?\s*(?:PMC)?)?\d{4,9}\b/i,
		read: (written) => ({ pmcid: `PMC${/\d+/.exec(written)?.[0]}` }),
	},
	{
		topic: ISBN,
		pattern: /\bISBN(?:-1[03])?\s?:?\s*[\dXx](?:[- –]?[\dXx]){9,12}\b/i,
		read: (written) => ({
			isbn: readIsbn(written.replace(/ISBN(?:-1[03])?/i, "")),
		}),
	},
];

function readArxiv(written: string): Identifiers {
	const [id = "", version] = (arxivId.exec(written)?.[0] ?? "").split(
		/v(?=\d+$)/,
	);
	return id ? { arxiv: id, arxivVersion: version } : {};
}

/** A DOI as identifiers: arXiv's own DOIs are arXiv ids. */
export function identifyDoi(doi: string): Identifiers {
	if (!doi) return {};
	const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
	return arxiv ? { doi, ...readArxiv(arxiv) } : { doi };
}
