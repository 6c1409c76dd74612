import { isListed, stripStop } from "./listed-phrase.ts";
import {
	chooseCut,
	isComplete,
	missesComma,
	stopsIn,
} from "./name-list-end.ts";
import { phraseEnd } from "./name-separators.ts";
import type { Atom } from "./single-name.ts";

interface FoundAtom {
	readonly text: string;
	readonly end: number;
	/** Whether a full stop ends the list here. */
	readonly cut: boolean;
}

/** A capital, a letter of a script without them, or a particle: `van`, `d'`, `al-`. */
const mayBeginName =
	/^\s*(?:\p{Lu}|(?:boyd|danah|bell|hooks)\b|['’‘]t\s|\p{Lo}|\p{Ll}{1,6}['’\s-])/u;

/** The phrase at `from`, up to a separator, something no name holds, or a full stop that ends the list. */
export function readAtom(
	text: string,
	from: number,
	limit: number,
	before: readonly Atom[],
): FoundAtom | undefined {
	const end = phraseEnd(text, from, limit);
	const phrase = text.slice(from, end);
	if (!mayBeginName.test(phrase)) return undefined;
	const cuts = stopsIn(phrase).filter((cut) =>
		isComplete(phrase.slice(0, cut), before),
	);
	const cut = missesComma(phrase, text.slice(end, end + 6))
		? undefined
		: chooseCut(phrase, cuts, before);
	if (cut !== undefined) return atomOf(phrase.slice(0, cut), from, true);
	return isListed(stripStop(phrase), before) || isWithOthers(text, from, end)
		? atomOf(stripStop(phrase), from, false)
		: undefined;
}

/** `Power et al.`: whatever the word means elsewhere, others stand with it. */
const isWithOthers = (text: string, from: number, end: number): boolean =>
	/^\p{Lu}[\p{L}'’-]+$/u.test(text.slice(from, end)) &&
	/^,?\s(?:et\.?\sal\b|and\scolleagues)/.test(text.slice(end, end + 16));

const atomOf = (phrase: string, from: number, cut: boolean): FoundAtom => ({
	text: phrase.trim(),
	end: from + phrase.trimEnd().length,
	cut,
});
