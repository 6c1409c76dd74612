import { isPublisher } from "../containers/publishers.ts";
import type { Leftover } from "../read/leftover.ts";
import type { Range } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import { scanNames } from "./scan-names.ts";

export const editorMark = /,\s(?:[Ee]ds?\.)(?:\s&\sTrans\.)?(?=[;)])/;
export const translatorMark =
	/,\s(?:Trans\.|[Tt]rad\.|tłum\.|przeł\.|Übers\.)(?=[;)])/;

/** `(K. Ansell-Pearson, Ed.; C. Diethe, Trans.)` after a title, as APA has it. */
export function takeMarked(
	leftover: Leftover,
	range: Range,
	mark: RegExp,
): CslName[] {
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

const after =
	/^[\s,]*[([]?(?:Editors?|editors?|Eds?\.?(?!\p{L})|eds?\.?(?!\p{L})|Hrsg\.?|Hg\.?|[Éé]ds?\.|[Dd]irs?\.|[Cc]oords?\.|[Cc]omps?\.|a cura di|[Oo]rgs?\.|[Rr]ed\.)[)\]]?[,:.]?/u;
/** `ders.`, `Id.`: the author edits or wrote the container too. */
const themselves =
	/^(?:[Dd](?:ers|ies|\.?\s?s)\.|[Ii]d(?:em\b|\.))\s?(?:(?:\/|&|und|u\.|,|:)\s?|[([](?:Hrsg|Hg|[Ee]ds?)\.[)\]][,:]?\s?)?/u;

/** `In I. Guyon & R. Garnett (Eds.), *Advances …*`; the `In` stays and still announces the container. */
export function takeInEditors(leftover: Leftover, range: Range): CslName[] {
	const text = leftover.text.slice(range.start, range.end);
	const match =
		/(?:^|[\s\0.,"”])(?:In|in|En|Dans|Em):?\s+(?=\p{Lu}|ders|dies|id|(?:van|von|de|der|den|di|da|du|del|la|le)\s)/u.exec(
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
	/\s\((?:[Ee]ds?\.?(?:\s(?:and|&)\s[Tt]rans\.)?|[Hh]rsg\.|[Hh]g\.|[Éé]ds\.)\)|,\s(?:editors?|eds|[Ee]ds?(?=\.))\b[.,;]?/u;
/** ` San Mateo, CA, USA: Morgan Kaufmann`, ` Morgan Kaufmann, 1985`: what follows the mark is no name. */
const isImprint = (text: string): boolean =>
	/^,|^\s\p{Lu}[^:\0]{2,40}:\s/u.test(text) ||
	isPublisher(/^\s([^,.:\0]*)/.exec(text)?.[1] ?? "");

/** Longer lists of editors behind a container are not looked for. */
const LONGEST_TRAILING = 200;

/** `In *Approaches to Natural Language*, J. Hintikka and P. Suppes (eds.), …`: editors behind the container. */
export function takeTrailing(leftover: Leftover, range: Range): CslName[] {
	const found = trailingMark.exec(leftover.text.slice(range.start, range.end));
	if (!found) return [];
	const end = range.start + found.index;
	if (
		/^,\s[Ee]ds?\.$/.test(found[0]) &&
		!isImprint(leftover.text.slice(end + found[0].length))
	)
		return [];
	const from = Math.max(range.start, end - LONGEST_TRAILING);
	for (const gap of leftover.text
		.slice(from, end)
		.matchAll(/(?:(?:^|[,.\0])\s+|\[)(?=\p{Lu})/gu)) {
		const start = from + gap.index + gap[0].length;
		const names = scanNames(leftover.text, { start, end });
		if (!names?.certain || names.end < end) continue;
		leftover.spend({ start, end: end + found[0].length });
		return [...names.names];
	}
	return [];
}
