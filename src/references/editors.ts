import { type Leftover, SPENT } from "./leftover.ts";
import type { Range } from "./rich-text.ts";
import { scanNames } from "./scan-names.ts";
import type { CslName } from "./types.ts";

/** People in a reference who did not write the work. */
export interface Others {
	readonly editors: readonly CslName[];
	readonly translators: readonly CslName[];
}

const editedBy =
	/[[(,.;]?\s*\b(?:[Ee]dited\s(?:and\s\w+\s)?by|[Hh]erausgegeben\svon|[Hh]rsg\.\s(?:von|v\.)|[Hh]g\.\s(?:von|v\.)|[Ss]ous la dir(?:ection|\.) d[e'’]|[Ee]ditado por|a cura di|[Oo]rganizado por|под ред\.|[Ee]ds?\.(?=\s\p{Lu}\p{L}*\.?\s\p{L})|[Ee]ds?\.\sby)\s+/u;
const translatedBy =
	/[[(,.;]?\s*\b(?:[Tt]ranslated\s(?:and\s\w+\s)?(?:from\s[^\0]{1,20}?\s)?by|(?<=^\s*|[.,;:([\0]\s*)[Tt]rans(?:l)?\.(?!\s(?:R\.\sSoc|Roy|Am|Inst|IEEE|ACM|Soc|Ind|Faraday|Neural|Pattern|Auto|Inf|Comp|Electr|Signal|Softw|Graph|Med|Assoc))(?:\sby)?|[Üü]bersetzt von|[Üü]bers\.\s(?:von|v\.)|[Tt]raducción de|[Tt]rad\.(?:\sde)?|[Tt]raduit par|пер\.\sс\s\S{1,8})\s+(?=\p{Lu})/u;
/** `Trans. G. M. A. Grube. Rev. C. D. C. Reeve.`: who revised the translation. */
const revisedBy =
	/[[(,.;]?\s*\b(?:(?<=^\s*|[.,;:([\0]\s*)[Rr]ev\.(?:\sby)?)\s+(?=\p{Lu}\.\s(?:\p{Lu}\.\s)*\p{Lu}\p{Ll}+[.,)\s])/u;
const after =
	/^[\s,]*[([]?(?:Editors?|editors?|Eds?\.?(?!\p{L})|eds?\.?(?!\p{L})|Hrsg\.?|Hg\.?|éds?\.|dirs?\.|coords?\.)[)\]]?[,:.]?/u;

/** Spend editors and translators: `edited by …`, `In A. B. Smith (Ed.), …`, `trans. …`. */
export function takeOthers(leftover: Leftover, range: Range): Others {
	return {
		translators: [
			...takeMarked(leftover, range, translatorMark),
			...takeIntroduced(leftover, range, translatedBy),
			...takeIntroduced(leftover, range, revisedBy),
		],
		editors: [
			...takeMarked(leftover, range, editorMark),
			...takeInEditors(leftover, range),
			...takeIntroduced(leftover, range, editedBy),
		],
	};
}

const editorMark = /,\s(?:Eds?\.)(?:\s&\sTrans\.)?(?=[;)])/;
const translatorMark = /,\s(?:Trans\.)(?=[;)])/;

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
		start: start + (/^\s*/.exec(leftover.text.slice(start))?.[0].length ?? 0),
		end: at,
	});
	if (!names || names.end < at - 1) return [];
	leftover.spend({ start, end: at + found[0].length });
	return [...names.names];
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
	const match = /(?:^|[\s\0.,"”])(?:In|in|En|Dans|Em):?\s+(?=\p{Lu})/u.exec(
		text,
	);
	if (!match) return [];
	const start = range.start + match.index + match[0].length;
	const names = scanNames(leftover.text, { start, end: range.end });
	if (!names) return [];
	const mark = after.exec(leftover.text.slice(names.end, names.end + 20));
	if (!mark) return [];
	leftover.spend({ start, end: names.end + mark[0].length });
	return [...names.names];
}

/** Whether nothing is left to read in a stretch. */
export const isSpent = (text: string): boolean =>
	/^[\s\p{P}]*$/u.test(text.replaceAll(SPENT, ""));
