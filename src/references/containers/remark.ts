import { looksPublished } from "./imprint.ts";
import { isVenue } from "./venues.ts";

/** `is a game to learn Vim`, `optional`: words in small letters behind a title tell of it; `eLife` and `norvig.com` are names. */
export const isRemark = (text: string): boolean =>
	othersBehind.test(text) ||
	(/^\p{Ll}+(?:[\s,;:!?]|$)/u.test(text) &&
		!isVenue(text) &&
		!looksPublished(text));

/** `Liu et al.`: another citation. */
const othersBehind = /\bet\.? al\.?(?:,|\s\d|$)/;
