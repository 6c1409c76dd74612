import { isCity } from "../containers/cities.ts";
import { isSeries } from "../containers/imprint.ts";
import { isPublisher } from "../containers/publishers.ts";
import { isJournal, isVenue } from "../containers/venues.ts";
import { endsInAbbreviation, sentenceEnds } from "./sentence.ts";

const restStart =
	/^[\s\0]*(?:In:?\s|in:\s|Proc\.\s|Proceedings\s|arXiv|CoRR|bioRxiv|medRxiv|SSRN|PhD|Ph\.?\s?D|Master|M\.?Sc|Doctoral|Dissertation|Thesis|Thèse|Tesis|Tech(?:nical|\.)\s[Rr]ep|Working Paper|Discussion Paper|NBER|Mimeo|Unpublished|Manuscript|Preprint|Blog|\[[A-Z]\]|\(|\d|Vol|vol|Tome?\s[\dIVX]|Tomo\s|Band\s\d|Bd\.\s|В\s\d+\sт|Т\.\s?\d|Изд\.\s|ed\.|Hg\.\sv|Hrsg\.\sv|Übers|Aus\sdem\s\p{Lu}\p{L}+\.?\s(?:von|übers)|With\san?\s(?:new\s)?(?:preface|foreword|introduction|afterword)|(?:Foreword|Introduction|Preface|Afterword)\s(?:and\s\p{L}+\s)?by\s|Mit\seinem\s(?:neuen\s)?(?:Vorwort|Nachwort)|Préface\sde|Tradu|Trad\.\s|Tr\.\s|Transl?\.\s|Translated|edited|Edited|Eds?\.\s(?=\p{Lu})|\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}(?:,\s\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}){0,5},\s(?:eds?|editors?)\b|trans|Accessed|Published|(?:Expanded|Revised|Enlarged|Student|Anniversary|Illustrated|Updated|Corrected|Critical|New)\s(?:and\s\p{L}+\s)?[Ee]d(?:ition|\.)|Ch(?:ap(?:ter)?)?s?\.?\s\d)/u;

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
	if (imprint.test(text) || labelled.test(text)) return true;
	const head = text.slice(0, LONGEST_NAME).trimStart();
	const first = trimDot(head.split(/[,.:;([\0\d]/, 1)[0] ?? "");
	const own = head.slice(0, sentenceEnds(head, 0, head.length)[0]);
	const sentence = trimDot(own.split(/[,;(\0\d]/, 1)[0] ?? "");
	return (
		isSeries(sentence) ||
		((isVenue(sentence) || isVenue(first)) && !isEnumeration(head, first)) ||
		isPublisher(first) ||
		isCity(first) ||
		isCity(head.split(/[:,]/, 1)[0] ?? "") ||
		isCity(sentence)
	);
}

/** `Nature, History, and the Crisis of …`: a journal's name that only begins a list of words. */
const isEnumeration = (text: string, first: string): boolean =>
	isJournal(first) &&
	/^\p{Lu}\p{L}+,\s(?!Vol|No\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Winter)\p{Lu}\p{Ll}+,?\s/u.test(
		text,
	);

/** `Novos Estudos CEBRAP, São Paulo, n. 79`: a name, perhaps a city, and what says volume or issue. */
export const labelled =
	/^\s*\p{Lu}[^.,;:()\0\d]{2,80}(?:,\s\p{Lu}[\p{L}\s]{2,30})?,\s(?:v|[Vv]ol|[Vv]olume|n|[Nn]o|[Nn]r|nº|n°|núm|num|t|Bd|Jg|H|fasc|№)\.?\s?\d/u;

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
