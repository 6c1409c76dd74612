import { OTHERS } from "../names/others.ts";
import { isSuffix } from "../names/word-kinds.ts";
import type { CslName } from "../types.ts";
import { splitOutsideBraces } from "./split-outside-braces.ts";
import { texToText } from "./tex-to-text.ts";

/**
 * BibTeX's names: `First von Last`, `von Last, First`, `von Last, Jr, First`, `{An Institution}`. `and others` is
 * the last, a literal that the styles set as “et al.”.
 *
 * @see btxdoc, section 4; of several runs of small words the first is the `von` part, as btparse and biber have it
 */
export function readBibtexNames(field: string): CslName[] {
	return splitOutsideBraces(` ${field.replace(/\s+/g, " ")} `, / and(?= )/giy)
		.map((name) => name.trim())
		.filter((name) => name !== "")
		.map((name) =>
			name.toLowerCase() === OTHERS ? { literal: OTHERS } : readName(name),
		);
}

function readName(name: string): CslName {
	if (/^\{(?!\\)/.test(name) && isOneGroup(name))
		return { literal: texToText(name) };
	const [first = "", second = "", ...rest] = splitOutsideBraces(name, /,\s*/gy);
	if (rest.length > 0) return inverted(first, rest.join(" "), second);
	if (!second) return natural(first);
	const suffix = texToText(second);
	return isSuffix(suffix)
		? { ...natural(first), suffix }
		: inverted(first, second);
}

/** Whether the brace that opens a name closes at its end, as in `{The R Foundation}`. */
const isOneGroup = (name: string): boolean =>
	name.endsWith("}") && splitOutsideBraces(name, /[^}]/gy).length === 1;

const words = (text: string): string[] =>
	splitOutsideBraces(text.trim(), /[\s~]+/gy).filter(Boolean);

/** A word of the `von` part begins with a small letter; one in braces has no case. */
const isVon = (word: string): boolean =>
	!/^\{(?!\\)/.test(word) && /^\p{Ll}/u.test(texToText(word));

/** Where the `von` part that begins at `from` ends; the last word of all never belongs to it. */
function endOfVon(all: readonly string[], from: number): number {
	let end = from;
	while (end < all.length - 1 && isVon(all[end] ?? "")) end++;
	return end;
}

function natural(name: string): CslName {
	const all = words(name);
	if (all.length === 1) return { literal: texToText(name) };
	const last = all.length - 1;
	const von = all.slice(0, last).findIndex(isVon);
	const from = von < 0 ? last : von;
	const end = endOfVon(all, from);
	return build(all.slice(0, from), all.slice(from, end), all.slice(end));
}

function inverted(before: string, given: string, suffix?: string): CslName {
	const all = words(before);
	const end = endOfVon(all, 0);
	const name = build(words(given), all.slice(0, end), all.slice(end));
	return suffix?.trim() ? { ...name, suffix: texToText(suffix) } : name;
}

function build(
	given: readonly string[],
	particle: readonly string[],
	family: readonly string[],
): CslName {
	const text = (list: readonly string[]): string => texToText(list.join(" "));
	return {
		family: text(family),
		...(given.length > 0 ? { given: text(given) } : {}),
		...(particle.length > 0 ? { "non-dropping-particle": text(particle) } : {}),
	};
}
