import { once } from "./once.ts";

const OTHER = /[^\0-\x7f]/;

/** Whether a text is ASCII. */
export function isAscii(text: string): boolean {
	return !OTHER.test(text);
}

/**
 * A regular expression for each text: V8 takes milliseconds to look up what Unicode's properties stand for, which most
 * texts can do without.
 *
 * @param ascii - What it is for text in ASCII.
 * @param whole - What it is for any text; made when there is one.
 */
export function asciiFirst(
	ascii: RegExp,
	whole: () => RegExp,
): (text: string) => RegExp {
	const enterWhole = once(whole);
	return (text) => (isAscii(text) ? ascii : enterWhole());
}
