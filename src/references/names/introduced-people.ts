import type { Leftover } from "../read/leftover.ts";
import type { Range } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import { scanNames } from "./scan-names.ts";

/** Words before the names of editors: `edited by`. */
export const editedBy =
	/[[(,.;]?\s*(?<!\p{L})(?:[Éé]d\.(?:\spar)?(?=\s\p{Lu}\p{L}*\.?\s\p{L})|[Ee]dited(?:,?\s(?:and|with)\s[\p{L}\s]{3,40}?)?,?\sby|[Hh]erausgegeben\svon|[Hh]rsg\.\s(?:von|v\.)|[Hh]g\.\s(?:von|v\.)|[Ss]ous la dir(?:ection|\.) d[e'’]|[Ee]ditado por|a cura di|[Oo]rganizado por|(?<!\p{L})[ÉéEe]dit[ée]e?\spar|под ред\.|[Ee]ds?\.(?=\s\p{Lu}\p{L}*\.?\s\p{L})|[Ee]ds?\.(?:\s(?:and|&)\s[Tt]rans\.)?\sby|[Ee]ds?\.\s(?:and|&)\s[Tt]rans\.(?=\s\p{Lu}))\s+/u;
/** Words before the names of translators: `trans.` */
export const translatedBy =
	/[[(,.;]?\s*\b(?:(?<![Ee]d(?:ited|\.)\sand\s)[Tt]ranslated(?:,?\s(?:and|with)\s[\p{L}\s]{3,40}?)?,?\s(?:from\s[^\0]{1,20}?\s)?by|(?<=^\s*|[.,;:([\0]\s*)[Tt]rans(?:l)?\.(?!\s(?:\p{Lu}{2,}\b|R\.\sSoc|Roy\.|Royal|Am\.|Amer|Inst|IEEE|ACM|Soc|Ind\.|Faraday|Neural|Pattern|Auto|Inf|Comp|Electr|Signal|Softw|Graph|Med|Assoc))(?:\s(?:and|&)\s[Ee]d(?:s?\.|ited))?(?:\sby)?|[Üü]bersetzt von|[Üü]bers\.\s(?:von|v\.)|[Aa]us\sdem\s\p{Lu}\p{L}+\.?\s(?:übersetzt\s)?von|[Tt]raducción de|[Tt]radução de|[Tt]raduzione di|[Tt]raduction (?:de|par)|[Tt]rad\.(?:\s(?:it\.|fr\.|esp\.))?(?:\s(?:de\sl[’']\p{L}+\s(?:par|por|per|por)|du\s\p{L}+\spar|del\s\p{L}+\spor|de|di|da|por|par|d[’']))?|[Pp]rzeł\.|[Tt]łum\.|[Çç]ev\.|[Öö]vers\.|[Oo]vers\.|[Vv]ert\.|[Ff]ord\.|[Tt]raduit par|пер\.\sс\s\S{1,8})\s+(?=\p{Lu})/u;
/** `Introduction by Robert B. Stepto`: who had a part for which CSL has no name. */
export const helpedBy =
	/[[(,.;]?\s*(?<!\p{L})(?:[Ii]ntroduction|[Ii]ntrod?\.|[Ff]oreword|[Pp]reface|[Aa]fterword|[Cc]ommentary|[Ii]llustrat(?:ions|ed))(?:\sand\s\p{L}+)?\sby\s+(?=\p{Lu})/u;
/** `Trans. G. M. A. Grube. Rev. C. D. C. Reeve.`: who revised the translation. */
export const revisedBy =
	/[[(,.;]?\s*\b(?:(?<=^\s*|[.,;:([\0]\s*)[Rr]ev\.(?:\sby)?)\s+(?=\p{Lu}\.\s(?:\p{Lu}\.\s)*\p{Lu}\p{Ll}+[.,)\s])/u;

/** People whose part in a work is said before their names, and the words that say it. */
export interface Introduced {
	readonly names: readonly CslName[];
	readonly words: string;
}

const nobody: Introduced = { names: [], words: "" };

/** Spend the first words that a pattern finds, and the names behind them. */
export function takeIntroduced(
	leftover: Leftover,
	range: Range,
	pattern: RegExp,
): Introduced {
	const match = pattern.exec(leftover.text.slice(range.start, range.end));
	if (!match) return nobody;
	const start = range.start + match.index;
	const names = scanNames(leftover.text, {
		start: start + match[0].length,
		end: range.end,
	});
	if (!names) return nobody;
	const closing =
		/^[)\]]/.test(leftover.text.slice(names.end)) && /^[([]/.test(match[0])
			? 1
			: 0;
	leftover.spend({ start, end: names.end + closing });
	return { names: names.names, words: match[0] };
}

/** `조현욱 옮김`, `戴可景, 译`: the translator, and the word behind. */
const translatedInEast =
	/(?<=[,，.。]\s?)([\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}・ ]{1,20}?),?\s?(?:옮김|역|译|譯|訳)(?=[,，.。\s]|$)/u;

export function takeEastAsian(leftover: Leftover, range: Range): CslName[] {
	const match = leftover.take(translatedInEast, range);
	const name = match?.[1]?.trim();
	const found = name && scanNames(name, { start: 0, end: name.length });
	return found ? [...found.names] : [];
}
