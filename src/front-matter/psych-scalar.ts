import { asciiFirst } from "../ascii-first.ts";
import { RubyDate, RubyTime, rubyFloat } from "../ruby/values.ts";
import { epochOf, type WallTime, type Zone } from "../ruby/zone.ts";

/** Begins like a word: text, or one of YAML 1.1's words. Psych's quick way out, which decides more than it seems to. */
const WORD = asciiFirst(
	/^[^\d.:-]?[A-Za-z_\s!@#$%^&*(){}<>|/\\~;=]+/,
	() => /^[^\d.:-]?[\p{L}_\s!@#$%^&*(){}<>|/\\~;=]+/u,
);
const TIME =
	/^(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?(?:\s*(Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const DATE = /^(\d{4})-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)$/;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d){1,2}(\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\d[\d_,]*)?\.\d*(?:[eE][-+]\d+)?$/;
const BINARY = /^[-+]?0b[01_,]+$/;
const OCTAL = /^[-+]?0[0-7_,]+$/;
const DECIMAL = /^[-+]?(?:0|[1-9](?:\d|,\d|_\d)*)$/;
const HEXADECIMAL = /^[-+]?0x[\da-fA-F_,]+$/;

/** YAML 1.1's words for truth, as far as Psych knows them: `y` and `n` are not among them. */
const WORDS: Readonly<Record<string, boolean | null>> = {
	"~": null,
	null: null,
	yes: true,
	true: true,
	on: true,
	no: false,
	false: false,
	off: false,
};

/**
 * A plain scalar's value as Ruby's Psych 4 reads it (YAML 1.1 with Psych's own additions).
 *
 * A symbol (`:compressed`) stays the text it was written as, which is what Jekyll's own YAML reader makes of it.
 *
 * @param zone - For times without an offset: they are read as UTC and shown in this zone.
 * @returns `null`, a truth value, a number, {@link RubyFloat}, {@link RubyTime}, {@link RubyDate}, or the text itself.
 */
export function readPsychScalar(text: string, zone: Zone): unknown {
	if (text === "") return null;
	if (WORD(text).test(text) || text.includes("\n")) return readWord(text);
	return readTime(text, zone) ?? readDate(text) ?? readNumber(text) ?? text;
}

function readWord(text: string): unknown {
	if (text.length > 5) return text;
	const word = text.toLowerCase();
	return Object.hasOwn(WORDS, word) ? WORDS[word] : text;
}

function readTime(text: string, zone: Zone): RubyTime | undefined {
	const match = TIME.exec(text);
	if (!match) return undefined;
	const [year, month, day, hour, minute, second] = match
		.slice(1, 7)
		.map(Number) as [number, number, number, number, number, number];
	const fraction = Number(`0.${match[7] || 0}`);
	const wall = { year, month, day, hour, minute, second: second + fraction };
	if (!isWallTime(wall)) return undefined;
	return timeAt(wall, match[8], zone);
}

function timeAt(
	wall: WallTime,
	zoneText: string | undefined,
	zone: Zone,
): RubyTime {
	if (zoneText === undefined) return RubyTime.in(zone, epochOf(wall, 0));
	if (zoneText === "Z") return new RubyTime(epochOf(wall, 0), 0, true);
	const offset = offsetMinutes(zoneText);
	return new RubyTime(epochOf(wall, offset), offset);
}

/** `-0330`, `-03:30`, `+9` in minutes. */
function offsetMinutes(text: string): number {
	const [, hours, minutes] = /^.(\d{1,2}):?(\d\d)?$/.exec(text) ?? [];
	const size = Number(hours) * 60 + Number(minutes ?? 0);
	return text.startsWith("-") ? -size : size;
}

/** Ruby takes the 31st of any month for a time (`Time.utc` rolls over), but no 13th month and no 25th hour. */
function isWallTime({ month, day, hour, minute, second }: WallTime): boolean {
	return (
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= 31 &&
		(hour < 24 || (hour === 24 && minute === 0 && second === 0)) &&
		minute < 60 &&
		second < 61
	);
}

function readDate(text: string): RubyDate | undefined {
	const match = DATE.exec(text);
	if (!match) return undefined;
	const [year, month, day] = match.slice(1).map(Number) as [
		number,
		number,
		number,
	];
	const date = new RubyDate(year, month, day);
	return date.getUTCMonth() === month - 1 && day > 0 ? date : undefined;
}

function readNumber(text: string): unknown {
	const lower = text.toLowerCase();
	if (lower === ".inf" || lower === "+.inf") return Number.POSITIVE_INFINITY;
	if (lower === "-.inf") return Number.NEGATIVE_INFINITY;
	if (lower === ".nan") return Number.NaN;
	const sexagesimal = SEXAGESIMAL.exec(text);
	if (sexagesimal) return readSexagesimal(text, sexagesimal[1] !== undefined);
	if (FLOAT.test(text)) return readFloat(text);
	return readInteger(text);
}

/** `12:30` is 45000: Psych counts the parts from hours down, however many there are. */
function readSexagesimal(text: string, isFloat: boolean): unknown {
	const seconds = text
		.split(":")
		.map((part) => Number(part.replaceAll("_", "")))
		.reduce((sum, part, index) => sum + part * 60 ** Math.abs(index - 2), 0);
	return isFloat ? rubyFloat(seconds) : seconds;
}

function readFloat(text: string): unknown {
	const digits = text.replace(/[,_]/g, "");
	if (/^[-+]?\.$/.test(digits)) return text;
	return rubyFloat(Number(digits));
}

function readInteger(text: string): unknown {
	const digits = text.replace(/[,_]/g, "");
	const sign = digits.startsWith("-") ? -1 : 1;
	const bare = digits.replace(/^[-+]/, "");
	if (DECIMAL.test(text)) return wholeNumber(sign * Number(bare), digits);
	if (BINARY.test(text)) return sign * Number(bare);
	if (HEXADECIMAL.test(text)) return sign * Number(bare);
	if (OCTAL.test(text)) return sign * Number.parseInt(bare, 8);
	return undefined;
}

/** What a JavaScript number cannot hold stays its digits, which is what Ruby prints; there is no whole number -0. */
function wholeNumber(value: number, digits: string): unknown {
	return Number.isSafeInteger(value) ? value + 0 : digits;
}
