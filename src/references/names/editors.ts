import { EDITED, HELPED, REVISED, TRANSLATED } from "../read/clues.ts";
import type { Leftover } from "../read/leftover.ts";
import type { Range } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import {
	editedBy,
	helpedBy,
	revisedBy,
	takeEastAsian,
	takeIntroduced,
	translatedBy,
} from "./introduced-people.ts";
import {
	editorMark,
	takeInEditors,
	takeMarked,
	takeTrailing,
	translatorMark,
} from "./marked-people.ts";

/** People in a reference who did not write the work. */
export interface Others {
	readonly editors: readonly CslName[];
	readonly translators: readonly CslName[];
}

/** `/ М. М. Бахтин //`: the authors again, behind the title, as Russian lists have them. */
const responsibility =
	/^[\s\0]*\/\s(?=\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll})[^/\0]{3,80}?(?=\s\/\/|\.\s[—–-])/u;

/** Spend editors and translators: `edited by …`, `In A. B. Smith (Ed.), …`, `trans. …`. */
export function takeOthers(leftover: Leftover, range: Range): Others {
	if (leftover.text.includes(" / ")) leftover.take(responsibility, range);
	const { topics, foreign } = leftover.clues;
	const translators: CslName[] = [];
	const editors: CslName[] = [];
	if (topics & TRANSLATED) {
		translators.push(...takeMarked(leftover, range, translatorMark));
		const { names, words } = takeIntroduced(leftover, range, translatedBy);
		translators.push(...names);
		if (alsoEdited.test(words)) editors.push(...names);
	}
	if (foreign) translators.push(...takeEastAsian(leftover, range));
	if (topics & REVISED)
		translators.push(...takeIntroduced(leftover, range, revisedBy).names);
	if (topics & EDITED) {
		editors.push(
			...takeMarked(leftover, range, editorMark),
			...takeInEditors(leftover, range),
		);
		if (editors.length === 0) editors.push(...takeTrailing(leftover, range));
		const { names, words } = takeIntroduced(leftover, range, editedBy);
		editors.push(...names);
		if (alsoTranslated.test(words)) translators.push(...names);
	}
	if (topics & HELPED) takeIntroduced(leftover, range, helpedBy);
	return { translators, editors };
}

const alsoEdited = /\s(?:and|&)\s[Ee]d/;
const alsoTranslated = /\s(?:and|&)\s[Tt]rans/;
