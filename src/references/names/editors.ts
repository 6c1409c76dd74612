import { EDITED, REVISED, TRANSLATED } from "../read/clues.ts";
import { type Leftover, SPENT } from "../read/leftover.ts";
import type { Range } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import { scanNames } from "./scan-names.ts";

/** People in a reference who did not write the work. */
export interface Others {
	readonly editors: readonly CslName[];
	readonly translators: readonly CslName[];
}

const editedBy =
	/[[(,.;]?\s*(?<!\p{L})(?:[Éé]d\.(?:\spar)?(?=\s\p{Lu}\p{L}*\.?\s\p{L})|[Ee]dited(?:,?\s(?:and|with)\s[\p{L}\s]{3,40}?)?,?\sby|[Hh]erausgegeben\svon|[Hh]rsg\.\s(?:von|v\.)|[Hh]g\.\s(?:von|v\.)|[Ss]ous la dir(?:ection|\.) d[e'’]|[Ee]ditado por|a cura di|[Oo]rganizado por|(?<!\p{L})[ÉéEe]dit[ée]e?\spar|под ред\.|[Ee]ds?\.(?=\s\p{Lu}\p{L}*\.?\s\p{L})|[Ee]ds?\.(?:\s(?:and|&)\s[Tt]rans\.)?\sby|[Ee]ds?\.\s(?:and|&)\s[Tt]rans\.(?=\s\p{Lu}))\s+/u;
const translatedBy =
	/[[(,.;]?\s*\b(?:[Tt]ranslated\s(?:and\s\w+\s)?(?:from\s[^\0]{1,20}?\s)?by|(?<=^\s*|[.,;:([\0]\s*)[Tt]rans(?:l)?\.(?!\s(?:\p{Lu}{2,}\b|R\.\sSoc|Roy\.|Royal|Am\.|Amer|Inst|IEEE|ACM|Soc|Ind\.|Faraday|Neural|Pattern|Auto|Inf|Comp|Electr|Signal|Softw|Graph|Med|Assoc))(?:\s(?:and|&)\s[Ee]d(?:s?\.|ited))?(?:\sby)?|[Üü]bersetzt von|[Üü]bers\.\s(?:von|v\.)|[Aa]us\sdem\s\p{Lu}\p{L}+\.?\s(?:übersetzt\s)?von|[Tt]raducción de|[Tt]radução de|[Tt]raduzione di|[Tt]raduction (?:de|par)|[Tt]rad\.(?:\s(?:it\.|fr\.|esp\.))?(?:\s(?:de|di|da|por|par|d[’']))?|[Pp]rzeł\.|[Tt]łum\.|[Çç]ev\.|[Öö]vers\.|[Oo]vers\.|[Vv]ert\.|[Ff]ord\.|[Tt]raduit par|пер\.\sс\s\S{1,8})\s+(?=\p{Lu})/u;
/** `Trans. G. M. A. Grube. Rev. C. D. C. Reeve.`: who revised the translation. */
const revisedBy =
	/[[(,.;]?\s*\b(?:(?<=^\s*|[.,;:([\0]\s*)[Rr]ev\.(?:\sby)?)\s+(?=\p{Lu}\.\s(?:\p{Lu}\.\s)*\p{Lu}\p{Ll}+[.,)\s])/u;
const after =
	/^[\s,]*[([]?(?:Editors?|editors?|Eds?\.?(?!\p{L})|eds?\.?(?!\p{L})|Hrsg\.?|Hg\.?|[Éé]ds?\.|[Dd]irs?\.|[Cc]oords?\.|[Cc]omps?\.|a cura di|[Oo]rgs?\.|[Rr]ed\.)[)\]]?[,:.]?/u;
/** `ders.`, `Id.`: the author edits or wrote the container too. */
const themselves =
	/^(?:[Dd](?:ers|ies|\.?\s?s)\.|[Ii]d(?:em\b|\.))\s?(?:(?:\/|&|und|u\.|,|:)\s?|[([](?:Hrsg|Hg|[Ee]ds?)\.[)\]][,:]?\s?)?/u;

/** `/ М. М. Бахтин //`: the authors again, behind the title, as Russian lists have them. */
const responsibility =
	/^[\s\0]*\/\s(?=\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll})[^/\0]{3,80}?(?=\s\/\/|\.\s[—–-])/u;

/** Spend editors and translators: `edited by …`, `In A. B. Smith (Ed.), …`, `trans. …`. */
export function takeOthers(leftover: Leftover, range: Range): Others {
	if (leftover.text.includes(" / ")) leftover.take(responsibility, range);
	const { topics } = leftover.clues;
	const translators: CslName[] = [];
	const editors: CslName[] = [];
	if (topics & TRANSLATED)
		translators.push(
			...takeMarked(leftover, range, translatorMark),
			...takeIntroduced(leftover, range, translatedBy),
		);
	if (leftover.clues.foreign)
		translators.push(...takeEastAsian(leftover, range));
	if (topics & REVISED)
		translators.push(...takeIntroduced(leftover, range, revisedBy));
	if (topics & EDITED)
		editors.push(
			...takeMarked(leftover, range, editorMark),
			...takeInEditors(leftover, range),
			...takeIntroduced(leftover, range, editedBy),
		);
	if (topics & EDITED && editors.length === 0)
		editors.push(...takeTrailing(leftover, range));
	return { translators, editors };
}

const editorMark = /,\s(?:[Ee]ds?\.)(?:\s&\sTrans\.)?(?=[;)])/;
const translatorMark =
	/,\s(?:Trans\.|[Tt]rad\.|tłum\.|przeł\.|Übers\.)(?=[;)])/;

/** `(K. Ansell-Pearson, Ed.; C. Diethe, Trans.)` after a title, as APA has it. */
function takeMarked(leftover: Leftover, range: Range, mark: RegExp): CslName[] {
	const text = leftover.text.slice(range.start, range.end);
	const found = mark.exec(text);
	if (!found) return [];
	const before = text.slice(0, found.index);
	const from = Math.max(
		before.lastIndexOf("("),
		before.lastIndexOf(";"),
		before.lastIndexOf("\0"),
	);
	if (from < 0) return [];
	const start = range.start + from + 1;
	const at = range.start + found.index;
	const names = scanNames(leftover.text, {
		start:
			start + (/^[\s,.]*/.exec(leftover.text.slice(start))?.[0].length ?? 0),
		end: at,
	});
	if (!names || names.end < at - 1) return [];
	leftover.spend({ start, end: at + found[0].length });
	return [...names.names];
}

/** `조현욱 옮김`, `戴可景, 译`: the translator, and the word behind. */
const translatedInEast =
	/(?<=[,，.。]\s?)([\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}・ ]{1,20}?),?\s?(?:옮김|역|译|譯|訳)(?=[,，.。\s]|$)/u;

function takeEastAsian(leftover: Leftover, range: Range): CslName[] {
	const match = leftover.take(translatedInEast, range);
	const name = match?.[1]?.trim();
	const found = name && scanNames(name, { start: 0, end: name.length });
	return found ? [...found.names] : [];
}

function takeIntroduced(
	leftover: Leftover,
	range: Range,
	pattern: RegExp,
): CslName[] {
	const match = pattern.exec(leftover.text.slice(range.start, range.end));
	if (!match) return [];
	const start = range.start + match.index;
	const names = scanNames(leftover.text, {
		start: start + match[0].length,
		end: range.end,
	});
	if (!names) return [];
	const closing =
		/^[)\]]/.test(leftover.text.slice(names.end)) && /^[([]/.test(match[0])
			? 1
			: 0;
	leftover.spend({ start, end: names.end + closing });
	return [...names.names];
}

/** `In I. Guyon & R. Garnett (Eds.), *Advances …*`; the `In` stays and still announces the container. */
function takeInEditors(leftover: Leftover, range: Range): CslName[] {
	const text = leftover.text.slice(range.start, range.end);
	const match =
		/(?:^|[\s\0.,"”])(?:In|in|En|Dans|Em):?\s+(?=\p{Lu}|ders|dies|id)/u.exec(
			text,
		);
	if (!match) return [];
	const at = range.start + match.index + match[0].length;
	const same = themselves.exec(leftover.text.slice(at, at + 24))?.[0] ?? "";
	if (same) leftover.spend({ start: at, end: at + same.length });
	const start = at + same.length;
	const names = scanNames(leftover.text, { start, end: range.end });
	if (!names) return [];
	const mark = after.exec(leftover.text.slice(names.end, names.end + 20));
	if (!mark) return [];
	const isBefore =
		/^[\s,]*eds?\.$/.test(mark[0]) &&
		/^\s\p{Lu}/u.test(leftover.text.slice(names.end + mark[0].length));
	if (isBefore && !names.certain) return [];
	leftover.spend({ start, end: names.end + mark[0].length });
	return [...names.names];
}

const trailingMark =
	/\s\((?:[Ee]ds?\.?|[Hh]rsg\.|[Hh]g\.|[Éé]ds\.)\)|,\s(?:editors?|eds)\b[.,;]?/u;
/** Longer lists of editors behind a container are not looked for. */
const LONGEST_TRAILING = 200;

/** `In *Approaches to Natural Language*, J. Hintikka and P. Suppes (eds.), …`: editors behind the container. */
function takeTrailing(leftover: Leftover, range: Range): CslName[] {
	const found = trailingMark.exec(leftover.text.slice(range.start, range.end));
	if (!found) return [];
	const end = range.start + found.index;
	const from = Math.max(range.start, end - LONGEST_TRAILING);
	for (const gap of leftover.text
		.slice(from, end)
		.matchAll(/[,.\0]\s+(?=\p{Lu})/gu)) {
		const start = from + gap.index + gap[0].length;
		const names = scanNames(leftover.text, { start, end });
		if (!names?.certain || names.end < end) continue;
		leftover.spend({ start, end: end + found[0].length });
		return [...names.names];
	}
	return [];
}

/** Whether nothing is left to read in a stretch. */
export const isSpent = (text: string): boolean =>
	/^[\s\p{P}]*$/u.test(text.replaceAll(SPENT, ""));
