import { isCapital, isSmall } from "../characters.ts";

/** Put the dots and spaces of initials in one form (`PJ` → `P. J.`, `J.-P.` kept). */
export function tidyGiven(given: string): string {
	if (isTidy(given)) return given;
	if (isAllCapitals(given)) return `${given.split("").join(". ")}.`;
	return given
		.replace(/^\p{Lu}{2,3}$/u, (initials) => [...initials].join(" "))
		.replace(/(?<=^|[\s-])(\p{Lu})(?=$|[\s-])/gu, "$1.")
		.replace(/(\p{Lu}\.)(?=\p{Lu})/gu, "$1 ")
		.trim();
}

/** `J`, `PJ`: at most three plain capitals, nothing else. */
function isAllCapitals(given: string): boolean {
	if (given.length > 3) return false;
	for (let at = 0; at < given.length; at++)
		if (!isCapital(given.charCodeAt(at))) return false;
	return true;
}

/** The cheap question before: plain letters, each capital with a small letter or a full stop and a space behind it. */
function isTidy(given: string): boolean {
	const { length } = given;
	for (let at = 0; at < length; at++) {
		const code = given.charCodeAt(at);
		if (code > 127) return false;
		if (!isCapital(code)) continue;
		if (at + 2 >= length) return isTidyEnd(given, at + 1);
		const next = given.charCodeAt(at + 1);
		if (
			next === FULL_STOP ? isCapital(given.charCodeAt(at + 2)) : !isSmall(next)
		)
			return false;
	}
	return true;
}

/** A small letter or a full stop, the last of the text, behind a capital. */
function isTidyEnd(given: string, at: number): boolean {
	if (at >= given.length) return false;
	const code = given.charCodeAt(at);
	return code === FULL_STOP || isSmall(code);
}

const FULL_STOP = 46;
