/** A time zone: how far its clocks stand from UTC at a moment. */
export interface Zone {
	/** Minutes east of UTC (`-300` for New York in winter) at `epochMs`, milliseconds since 1970. */
	offsetAt(epochMs: number): number;
}

/** Transitions lie on quarters of an hour, so one answer holds for the whole quarter. */
const QUARTER_MS = 15 * 60_000;

/** The zone of the machine (`TZ`), which is Jekyll's when `timezone` is not configured. */
export const localZone: Zone = {
	offsetAt: (epochMs) => 0 - new Date(epochMs).getTimezoneOffset(),
};

export const utcZone: Zone = { offsetAt: () => 0 };

/**
 * The zone that `timezone:` names.
 *
 * @param name - A name of the IANA database (`America/New_York`), or nothing for the machine's own.
 * @returns UTC for a name that is not in the database, as the C library that Ruby asks does.
 */
export function zoneNamed(name: unknown): Zone {
	if (typeof name !== "string" || name === "") return localZone;
	if (name === process.env.TZ) return localZone;
	try {
		return intlZone(name);
	} catch {
		return utcZone;
	}
}

function intlZone(timeZone: string): Zone {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	});
	const known = new Map<number, number>();
	return {
		offsetAt(epochMs) {
			const quarter = Math.floor(epochMs / QUARTER_MS);
			const offset =
				known.get(quarter) ?? measureOffset(format, quarter * QUARTER_MS);
			known.set(quarter, offset);
			return offset;
		},
	};
}

function measureOffset(format: Intl.DateTimeFormat, epochMs: number): number {
	const fields = Object.fromEntries(
		format
			.formatToParts(epochMs)
			.map(({ type, value }) => [type, Number(value)]),
	) as Record<string, number>;
	const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = fields;
	return (Date.UTC(year, month - 1, day, hour, minute) - epochMs) / 60_000;
}

/** What the calendar and the clock on the wall show. `month` counts from 1; `second` may have a fraction. */
export interface WallTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

/** Milliseconds since 1970 of a wall time `offset` minutes east of UTC. */
export function epochOf(wall: WallTime, offset: number): number {
	const date = new Date(0);
	date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
	date.setUTCHours(wall.hour, wall.minute, 0, Math.round(wall.second * 1000));
	return date.getTime() - offset * 60_000;
}

const DAY_MS = 86_400_000;

/**
 * The moment at which `zone`'s clocks show `wall`.
 *
 * An hour that autumn has twice is the second one; one that spring leaves out is counted on from before the change.
 */
export function epochIn(zone: Zone, wall: WallTime): number {
	const asUtc = epochOf(wall, 0);
	const [before, after] = [-DAY_MS, DAY_MS].map((distance) =>
		zone.offsetAt(asUtc + distance),
	) as [number, number];
	const later = asUtc - after * 60_000;
	return zone.offsetAt(later) === after ? later : asUtc - before * 60_000;
}
