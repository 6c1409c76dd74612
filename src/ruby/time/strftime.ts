import { offsetText } from "../values.ts";
import { dayOfYear, isoWeek, weekOfYear } from "./calendar.ts";
import {
	type Clock,
	type FormatPart,
	type Moment,
	zoneAbbreviation,
} from "./clock.ts";
import { monthNames, weekdayNames } from "./names.ts";

/** A directive's flags and width: `%-d`, `%^b`, `%05j`. */
interface Shape {
	readonly flags: string;
	readonly width: number | undefined;
}

/** `wall` has the moment's clock in its UTC fields. */
type Directive = (
	wall: Date,
	shape: Shape,
	moment: Moment,
	clock: Clock,
) => string;

const directive = /%([-0^#_:]*)(\d*)([a-zA-Z%+])/g;
const widest = 1024;

/**
 * Ruby's `Time#strftime`.
 *
 * @see https://docs.ruby-lang.org/en/3.1/strftime_formatting_rdoc.html
 */
export function strftime(moment: Moment, format: string, clock: Clock): string {
	const parts = clock.formats.get(format) ?? readFormat(format);
	clock.formats.set(format, parts);
	let text = "";
	for (const part of parts) {
		text += typeof part === "string" ? part : part(moment, clock);
	}
	return text;
}

function readFormat(format: string): FormatPart[] {
	const parts: FormatPart[] = [];
	let end = 0;
	for (const match of format.matchAll(directive)) {
		parts.push(format.slice(end, match.index), readDirective(match));
		end = match.index + match[0].length;
	}
	return [...parts, format.slice(end)];
}

function readDirective([
	whole,
	flags = "",
	digits,
	name = "",
]: RegExpExecArray): FormatPart {
	const width = digits ? Math.min(Number(digits), widest) : undefined;
	const write = directives[name];
	if (!write) return whole;
	return (moment, clock) => write(moment.wall, { flags, width }, moment, clock);
}

const directives: Readonly<Record<string, Directive>> = {
	Y: (wall, shape) => number(wall.getUTCFullYear(), 1, shape),
	C: (wall, shape) => number(Math.floor(wall.getUTCFullYear() / 100), 2, shape),
	y: (wall, shape) => number(wall.getUTCFullYear() % 100, 2, shape),
	m: (wall, shape) => number(wall.getUTCMonth() + 1, 2, shape),
	B: (wall, shape) => text(monthNames[wall.getUTCMonth()] ?? "", shape),
	b: (wall, shape) =>
		text((monthNames[wall.getUTCMonth()] ?? "").slice(0, 3), shape),
	h: (wall, shape) =>
		text((monthNames[wall.getUTCMonth()] ?? "").slice(0, 3), shape),
	d: (wall, shape) => number(wall.getUTCDate(), 2, shape),
	e: (wall, shape) => number(wall.getUTCDate(), 2, shape, " "),
	j: (wall, shape) => number(dayOfYear(wall), 3, shape),
	H: (wall, shape) => number(wall.getUTCHours(), 2, shape),
	k: (wall, shape) => number(wall.getUTCHours(), 2, shape, " "),
	I: (wall, shape) => number(twelve(wall), 2, shape),
	l: (wall, shape) => number(twelve(wall), 2, shape, " "),
	P: (wall, shape) => text(wall.getUTCHours() < 12 ? "am" : "pm", shape),
	p: (wall, shape) => meridian(wall, shape),
	M: (wall, shape) => number(wall.getUTCMinutes(), 2, shape),
	S: (wall, shape) => number(wall.getUTCSeconds(), 2, shape),
	L: (wall, { width }) => fraction(wall, width ?? 3),
	N: (wall, { width }) => fraction(wall, width ?? 9),
	z: (_wall, shape, moment) => offset(moment, shape),
	Z: (_wall, shape, moment, clock) => zone(moment, shape, clock),
	A: (wall, shape) => text(weekdayNames[wall.getUTCDay()] ?? "", shape),
	a: (wall, shape) =>
		text((weekdayNames[wall.getUTCDay()] ?? "").slice(0, 3), shape),
	u: (wall, shape) => number(wall.getUTCDay() || 7, 1, shape),
	w: (wall, shape) => number(wall.getUTCDay(), 1, shape),
	G: (wall, shape) => number(isoWeek(wall).year, 4, shape),
	g: (wall, shape) => number(isoWeek(wall).year % 100, 2, shape),
	V: (wall, shape) => number(isoWeek(wall).week, 2, shape),
	U: (wall, shape) => number(weekOfYear(wall, 0), 2, shape),
	W: (wall, shape) => number(weekOfYear(wall, 1), 2, shape),
	s: (_wall, shape, moment) =>
		number(Math.floor(moment.getTime() / 1000), 1, shape),
	n: () => "\n",
	t: () => "\t",
	"%": () => "%",
	c: compound("%a %b %e %H:%M:%S %Y"),
	D: compound("%m/%d/%y"),
	F: compound("%Y-%m-%d"),
	v: compound("%e-%^b-%Y"),
	x: compound("%m/%d/%y"),
	X: compound("%H:%M:%S"),
	r: compound("%I:%M:%S %p"),
	R: compound("%H:%M"),
	T: compound("%H:%M:%S"),
	"+": compound("%a %b %e %H:%M:%S %Z %Y"),
};

function compound(format: string): Directive {
	return (_wall, shape, moment, clock) =>
		text(strftime(moment, format, clock), shape);
}

/** `+0100`; with one colon `+01:00`, with two `+01:00:00`. */
function offset(
	{ offsetMinutes }: Moment,
	{ flags, width = 0 }: Shape,
): string {
	const colons = flags.split(":").length - 1;
	const text =
		offsetText(offsetMinutes, colons > 0 ? ":" : "") +
		(colons > 1 ? ":00" : "");
	return text.charAt(0) + text.slice(1).padStart(width - 1, "0");
}

function zone(moment: Moment, shape: Shape, clock: Clock): string {
	const name = zoneAbbreviation(moment, clock);
	return shape.flags.includes("#") ? name.toLowerCase() : text(name, shape);
}

function twelve(wall: Date): number {
	return wall.getUTCHours() % 12 || 12;
}

function meridian(wall: Date, shape: Shape): string {
	const name = wall.getUTCHours() < 12 ? "AM" : "PM";
	return text(shape.flags.includes("#") ? name.toLowerCase() : name, {
		...shape,
		flags: shape.flags.replace("#", ""),
	});
}

function fraction(wall: Date, digits: number): string {
	return String(wall.getUTCMilliseconds())
		.padStart(3, "0")
		.padEnd(digits, "0")
		.slice(0, digits);
}

function number(
	value: number,
	digits: number,
	{ flags, width }: Shape,
	filler = "0",
): string {
	if (flags.includes("-")) return String(value);
	return String(value).padStart(width ?? digits, padding(flags, filler));
}

function text(value: string, { flags, width }: Shape): string {
	const cased =
		flags.includes("^") || flags.includes("#") ? value.toUpperCase() : value;
	return flags.includes("-")
		? cased
		: cased.padStart(width ?? 0, padding(flags, " "));
}

function padding(flags: string, otherwise: string): string {
	if (flags.includes("_")) return " ";
	return flags.includes("0") ? "0" : otherwise;
}
