import { isOrganisation } from "../names/organisations.ts";
import { phraseOf, wordsOf } from "../names/phrase.ts";
import type { Authors } from "../names/scan-names.ts";
import { isTitleWord } from "./title-words.ts";

/** Digits only within a word, `3Blue1Brown`, full stops only of `Co.`, `Inc.` */
const beforeYear =
	/^[\s]*((?:U\.\s?[SK]\.\s|\p{Lu}|\d\p{Lu})(?:[^.()[\]“”"?!:\0\d]|(?<=\p{L})\d|(?<=\sCo)\.(?=,?\s\p{Lu})){1,70}?(?:(?<=\s(?:Inc|Ltd|Corp|Co))\.)?)\.?\s*\((?:1[4-9]|20)\d\d[a-z]?[,)\s]/u;
/** `Commonwealth of Australia 2019, ` before a title in italics. */
const beforeBareYear =
	/^\s*(\p{Lu}[^.()[\]“”"?!:;,\0\d]{2,70}?)\s(?:1[4-9]|20)\d\d[a-z]?,\s$/u;
/** `National Institute of Standards and Technology.` */
const organisationHead =
	/^[\s]*((?=(?:U\.\s?[SK]\.)?[^.(]*\b(?:Bank|Panel|Centers?|Centres?|Institute|University|Department|Ministry|Council|Organi[sz]ation|Association|Commission|Committee|Agency|Bureau|Administration|Academy|Academies|Federation|United Nations|European Union)\b)(?:U\.\s?[SK]\.|\p{Lu}[\p{L}'’&-]*)(?:,?\s(?:St\.|\p{Lu}[\p{L}'’&-]*|(?!(?:1[4-9]|20)\d\d)\d{1,4}|of|for|on|and|the|in|&|de|la|del|des|für)){1,10})(?=\.\s|\s\((?:1[4-9]|20)\d\d)/u;

/** `Wolfram Research, Inc.`, `Gurobi Optimization, LLC` */
const companyHead =
	/^[\s]*(\p{Lu}[\p{L}\d&'’-]*(?:\s(?:\p{Lu}[\p{L}\d&'’-]*|and|of|for|&)){0,6}(?:\sCo\.)?,?\s(?:(?:Inc|Ltd|Corp)\.|Inc|Ltd|LLC|GmbH|[Pp][Ll][Cc]))(?=[\s.,(])/u;

/** `Bellman, Dynamic Programming, Princeton University Press` before ` (1957)`. */
const isPress = (text: string, end: number, name: string): boolean =>
	text.startsWith(" (", end) && /\bPress$/.test(name);

/** An institution by its words, whatever stands between them. */
export function organisationAuthor(
	text: string,
	start: number,
	title = text.length,
): Authors | undefined {
	const opening = text.slice(start, Math.min(title, start + 120));
	const [whole, name] =
		organisationHead.exec(opening) ?? companyHead.exec(opening) ?? [];
	if (!whole || !name || isPress(text, start + whole.length, name))
		return undefined;
	const at = start + whole.indexOf(name);
	return {
		names: [{ literal: name }],
		start: at,
		end: at + name.length,
		etAl: false,
		confidence: 0.9,
		certain: true,
	};
}

/** `BRASIL. Ministério da Saúde. *Política …*`: an institution and its part, before a title in italics. */
export function withDepartment(
	text: string,
	names: Authors,
	title: number | undefined,
): Authors {
	const [only, ...others] = names.names;
	if (title === undefined || title - names.end > 120) return names;
	if (only?.literal === undefined || others.length > 0) return names;
	const part = /^\.\s+(\p{Lu}[^.\0]{3,100})\.\s*$/u.exec(
		text.slice(names.end, title),
	);
	if (!part?.[1] || !isOrganisation(phraseOf(part[1]))) return names;
	return {
		...names,
		names: [{ literal: `${only.literal}. ${part[1]}` }],
		end: names.end + part[0].trimEnd().length - 1,
		confidence: Math.min(names.confidence, 0.9),
	};
}

const lone =
	/^[\s*_]*((?:\p{Lu}|\d\p{Lu})[\p{L}\d&'’-]*(?:\s[\p{Lu}\d&][\p{L}\d&'’-]*){0,3})\.\s*$/u;

/** `3Blue1Brown.` before a title that is marked as one: a name that is no person's. */
export function unknownAuthor(
	text: string,
	start: number,
	end: number,
): Authors | undefined {
	const before = text.slice(start, end);
	const name = before.length < 90 ? lone.exec(before)?.[1] : undefined;
	if (!name || wordsOf(name).some(isTitleWord)) return undefined;
	const at = start + before.indexOf(name);
	return {
		names: [{ literal: name }],
		start: at,
		end: at + name.length,
		etAl: false,
		confidence: 0.7,
		certain: false,
	};
}

/** An institution nobody has heard of, before its year in parentheses. */
export function literalAuthor(
	text: string,
	start: number,
	title?: number,
): Authors | undefined {
	const match =
		beforeYear.exec(text.slice(start, start + 100)) ??
		(title !== undefined && title - start < 100
			? beforeBareYear.exec(text.slice(start, title))
			: null);
	if (!match?.[1]) return undefined;
	const at = start + match[0].indexOf(match[1]);
	if (
		wordsOf(match[1]).length > 8 ||
		wordsOf(match[1]).filter((word) => /^\p{Ll}/u.test(word)).length > 3
	)
		return undefined;
	return {
		names: [{ literal: match[1] }],
		start: at,
		end: at + match[1].length,
		etAl: false,
		confidence: 0.7,
		certain: false,
	};
}
