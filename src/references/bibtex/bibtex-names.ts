import { isSuffix } from "../name-words.ts";
import type { CslName } from "../types.ts";
import { texToText } from "./tex-to-text.ts";

/** Split a text at a separator that stands outside braces. */
export function splitOutsideBraces(text: string, separator: RegExp): string[] {
	const pieces: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === "\\") at++;
		else if (character === "{") depth++;
		else if (character === "}") depth--;
		if (depth !== 0) continue;
		separator.lastIndex = at;
		const match = separator.exec(text);
		if (!match) continue;
		pieces.push(text.slice(from, at));
		from = separator.lastIndex;
		at = from - 1;
	}
	return [...pieces, text.slice(from)];
}

/**
 * BibTeX's names: `First von Last`, `von Last, First`, `von Last, Jr, First`, `{An Institution}`; `others` is left out.
 *
 * @see btxdoc, section 4
 */
export function readBibtexNames(field: string): CslName[] {
	return splitOutsideBraces(field.replace(/\s+/g, " ").trim(), / and /gy)
		.map((name) => name.trim())
		.filter((name) => name !== "" && name !== "others")
		.map(readName);
}

function readName(name: string): CslName {
	if (
		/^\{[^{}]*\}$/.test(name) ||
		(/^\{(?!\\)/.test(name) && name.endsWith("}") && isOneGroup(name))
	)
		return { literal: texToText(name) };
	const parts = splitOutsideBraces(name, /,\s*/gy);
	if (parts.length > 2)
		return inverted(parts[0] ?? "", parts[2] ?? "", parts[1]);
	if (parts.length === 2)
		return isSuffix(texToText(parts[1] ?? ""))
			? { ...natural(parts[0] ?? ""), suffix: texToText(parts[1] ?? "") }
			: inverted(parts[0] ?? "", parts[1] ?? "");
	return natural(name);
}

const isOneGroup = (name: string): boolean =>
	splitOutsideBraces(name, /\s+/gy).length === 1;

const words = (text: string): string[] =>
	splitOutsideBraces(text.trim(), /[\s~]+/gy).filter(Boolean);

/** A word of the `von` part begins with a small letter outside braces. */
const isVon = (word: string): boolean =>
	/^\p{Ll}/u.test(texToText(word)) && !word.startsWith("{");

function natural(name: string): CslName {
	const all = words(name);
	if (all.length === 1) return { literal: texToText(name) };
	const von = all.findIndex((word, at) => at < all.length - 1 && isVon(word));
	let last = all.length - 1;
	if (von >= 0) {
		last = von;
		while (last < all.length - 1 && isVon(all[last] ?? "")) last++;
	}
	return build(
		all.slice(0, von >= 0 ? von : last),
		von >= 0 ? all.slice(von, last) : [],
		all.slice(last),
	);
}

function inverted(before: string, given: string, suffix?: string): CslName {
	const all = words(before);
	let at = 0;
	while (at < all.length - 1 && isVon(all[at] ?? "")) at++;
	const name = build(words(given), all.slice(0, at), all.slice(at));
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
