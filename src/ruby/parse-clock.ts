/** The time of day in a text, its zone as written, and the text without them. */
export interface Clock {
	readonly time: {
		readonly hour: number;
		readonly minute: number;
		readonly second: number;
	};
	readonly zone?: string | undefined;
	readonly rest: string;
}

const ZONE =
	"(z\\b|utc\\b|gmt\\b|[a-z]{1,4}t\\b|[-+]\\d{1,2}:?\\d\\d(?!\\d)|[-+]\\d{1,2}(?![\\d:]))";
const CLOCK = new RegExp(
	`(?:\\bT|\\b)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?\\s{0,2}([ap])?\\.?(?:m\\b\\.?)?\\s{0,2}${ZONE}?`,
	"i",
);
const HOUR = /\b(\d{1,2})\s?([ap])\.?m\b/i;
/** `20200305T101112Z` */
const COMPACT = /(?<=\b\d{8})T(\d\d)(\d\d)(\d\d)?(Z)?/i;

const MIDNIGHT = { hour: 0, minute: 0, second: 0 };

/** Find the time of day that a date's text holds; midnight where it holds none. */
export function findClock(text: string): Clock {
	const clock = CLOCK.exec(text.replace(/(?<=\d)T(?=\d{1,2}:)/i, " "));
	if (clock) return fromClock(text, clock);
	const hour = HOUR.exec(text);
	if (hour)
		return {
			time: { ...MIDNIGHT, hour: halfDay(Number(hour[1]), hour[2]) },
			rest: text.replace(hour[0], " "),
		};
	const compact = COMPACT.exec(text);
	return compact ? fromCompact(text, compact) : { time: MIDNIGHT, rest: text };
}

function fromClock(text: string, match: RegExpExecArray): Clock {
	const [whole, hour, minute, second, fraction, half, zone] = match;
	return {
		time: {
			hour: halfDay(Number(hour), half),
			minute: Number(minute),
			second: Number(`${second ?? 0}.${fraction ?? 0}`),
		},
		zone,
		rest: text.replace(/(?<=\d)T(?=\d{1,2}:)/i, " ").replace(whole, " "),
	};
}

function fromCompact(text: string, match: RegExpExecArray): Clock {
	const [whole, hour, minute, second, zone] = match;
	return {
		time: {
			hour: Number(hour),
			minute: Number(minute),
			second: Number(second ?? 0),
		},
		zone,
		rest: text.replace(whole, " "),
	};
}

function halfDay(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

/** Hours east of UTC of the zones that Ruby's `Time.parse` knows by their abbreviations. */
const ZONES: Readonly<Record<string, number>> = {
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

/** Minutes east of UTC of a zone as it is written after a time; `undefined` for one that Ruby would pass over. */
export function offsetOfZone(zone: string): number | undefined {
	const named = ZONES[zone.toLowerCase()];
	if (named !== undefined) return named * 60;
	const match = /^([-+])(\d{1,2}):?(\d\d)?$/.exec(zone);
	if (!match) return undefined;
	const size = Number(match[2]) * 60 + Number(match[3] ?? 0);
	return match[1] === "-" ? -size : size;
}
