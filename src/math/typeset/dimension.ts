import type { Dimension } from "./nodes.ts";
import { pointsPerEm, xHeight } from "./parameters.ts";
import type { Setting } from "./setting.ts";

/** Points in a unit of a fixed length: KaTeX's `ptPerUnit`. */
const points: Readonly<Record<string, number>> = {
	pt: 1,
	mm: 7227 / 2540,
	cm: 7227 / 254,
	in: 72.27,
	bp: 803 / 800,
	pc: 12,
	dd: 1238 / 1157,
	cc: 14_856 / 1157,
	nd: 685 / 642,
	nc: 1370 / 107,
	sp: 1 / 65_536,
	px: 803 / 800,
};

/** What KaTeX is told as `maxSize`, in em. */
const longest = 500;

/** A length in em of where it stands: KaTeX's `calculateSize`. */
export function emOf(
	{ number, unit }: Dimension,
	{ parameters, isTight }: Setting,
): number {
	const { quad, scale } = parameters;
	const fixed = points[unit];
	let em: number;
	if (fixed !== undefined) em = fixed / pointsPerEm / scale;
	else if (unit === "mu") em = quad / 18;
	else {
		em = unit === "ex" ? xHeight : 1;
		if (isTight) em *= 1 / scale;
	}
	return Math.min(number * em, longest);
}
