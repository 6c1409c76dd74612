import type { ClockParts } from "./types.ts";

const ZONE =
	/^[ \t]{0,2}(?:([a-z]{1,4}t|z|utc|cest)\b|([+-])(\d{1,2})(?::?(\d\d)(?!\d))?(?![\d:]))/i;

/** Hours east of UTC of the zones that Ruby's `Time.parse` knows by their abbreviations. */
const HOURS: Readonly<Record<string, number>> = {
	z: 0,
	utc: 0,
	gmt: 0,
	est: -5,
	edt: -4,
	cst: -6,
	cdt: -5,
	mst: -7,
	mdt: -6,
	pst: -8,
	pdt: -7,
};

/** The zone at the beginning of what follows a time of day; what Ruby does not know (`CET`, `+3:30`) is passed over. */
export function findZone(text: string): { parts: ClockParts; length: number } {
	const match = ZONE.exec(text);
	if (!match) return { parts: {}, length: 0 };
	const [{ length }, name, sign, hours, minutes = "0"] = match;
	if (name !== undefined)
		return { parts: namedZone(name.toLowerCase()), length };
	if (hours?.length !== 2) return { parts: {}, length };
	const size = Number(hours) * 60 + Number(minutes);
	return { parts: { offset: sign === "-" ? -size : size }, length };
}

function namedZone(name: string): ClockParts {
	const hours = HOURS[name];
	if (hours === undefined) return {};
	return { offset: hours * 60, isUtc: name === "z" || name === "utc" };
}
