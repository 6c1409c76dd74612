import { isCity, isPublisher } from "./publishers.ts";
import { endsInAbbreviation, sentenceEnds } from "./sentence.ts";
import { isVenue } from "./venues.ts";

const restStart =
	/^[\s\0]*(?:In:?\s|in:\s|Proc\.\s|Proceedings\s|arXiv|CoRR|bioRxiv|medRxiv|SSRN|PhD|Ph\.?\s?D|Master|M\.?Sc|Doctoral|Dissertation|Thesis|Thèse|Tesis|Tech(?:nical|\.)\s[Rr]ep|Working Paper|Discussion Paper|NBER|Mimeo|Unpublished|Manuscript|Preprint|Blog|\[[A-Z]\]|\(|\d|Vol|vol|ed\.|Hg\.\sv|Hrsg\.\sv|Übers|edited|Edited|trans|Accessed|Published)/;

/** `Frankfurt/M.: Suhrkamp.`: a place of few words, and a publisher to the end. */
export const imprint =
	/^\s*\p{Lu}[\p{L}/-]*(?:(?<!\p{L}{4})\.)?(?:\s[\p{L}/-]+(?:(?<!\p{L}{4})\.)?){0,3}\s?:\s\p{Lu}[^.:\0]{1,40}[\s.,]*(?:(?:1[5-9]|20)\d\d[\s.]*)?$/u;

/** No container's or publisher's name is longer. */
const LONGEST_NAME = 300;

/** Whether a stretch begins as what follows a title does. */
export function isRest(text: string): boolean {
	if (/^[\s\0.]*$/.test(text)) return false;
	if (/^[\s]*\0/.test(text) || restStart.test(text) || isLocated(text))
		return true;
	if (imprint.test(text)) return true;
	const head = text.slice(0, LONGEST_NAME).trimStart();
	const first = trimDot(head.split(/[,.:;(\0\d]/, 1)[0] ?? "");
	const own = head.slice(0, sentenceEnds(head, 0, head.length)[0]);
	const sentence = trimDot(own.split(/[,;(\0\d]/, 1)[0] ?? "");
	return (
		isVenue(sentence) ||
		isVenue(first) ||
		isPublisher(first) ||
		isCity(first) ||
		isCity(head.split(/[:,]/, 1)[0] ?? "") ||
		isCity(sentence)
	);
}

/** A name and numbers as only a container has them: `Information and Control 8, 338–353`, `Bioinformatics. 2020;36`. */
const located =
	/^(\s*\p{Lu}[\p{L}\p{M}\s.&'’:-]{2,90}?[\s,.]+)(?:(?:1[5-9]|20)\d\d;|\d{1,4}(?:\s?(?:\(\d|[,:]\s?\d+\s?(?:[-–(\0]|$))|[:.]\d{1,4},\s?\d))/u;

/** The name must be one: a sentence that ends before the journal's begins is still the title's. */
export function isLocated(text: string): boolean {
	const name = located.exec(text)?.[1];
	return (
		name !== undefined &&
		sentenceEnds(text, 1, name.length - 2).every((at) =>
			endsInAbbreviation(text.slice(0, at)),
		)
	);
}

export const trimDot = (text: string): string =>
	text.trim().replace(/['’‘]?\.?$/, "");
