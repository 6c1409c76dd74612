import type { Zone } from "./zone.ts";

const two = (number: number) => String(number).padStart(2, "0");
const four = (number: number) =>
	number < 0
		? `-${String(-number).padStart(4, "0")}`
		: String(number).padStart(4, "0");

/**
 * Ruby's `Time`: a moment, and the offset it is shown with.
 *
 * A `Date` for whoever wants the moment; printed (`{{ page.date }}`) as Ruby prints it, `2019-01-14 10:00:00 -0500`.
 */
export class RubyTime extends Date {
	/** Minutes east of UTC. */
	readonly offsetMinutes: number;
	/** Whether Ruby calls it UTC (`… 10:00:00 UTC`) and not an offset of zero (`… +0000`). */
	readonly isUtc: boolean;

	constructor(epochMs: number, offsetMinutes: number, isUtc = false) {
		super(epochMs);
		this.offsetMinutes = offsetMinutes;
		this.isUtc = isUtc;
	}

	/** The moment as `zone`'s clocks show it (Ruby's `Time#localtime`). */
	static in(zone: Zone, epochMs: number): RubyTime {
		return new RubyTime(epochMs, zone.offsetAt(epochMs));
	}

	/** A date whose UTC fields are this time's wall clock. */
	get wall(): Date {
		return new Date(this.getTime() + this.offsetMinutes * 60_000);
	}

	override toString(): string {
		const wall = this.wall;
		const day = `${four(wall.getUTCFullYear())}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;
		const clock = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())}`;
		return `${day} ${clock} ${this.isUtc ? "UTC" : offsetText(this.offsetMinutes)}`;
	}

	override toJSON(): string {
		return this.toString();
	}
}

/** `-300` as `-0500`. */
export function offsetText(minutes: number, separator = ""): string {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

/** Ruby's `Date`: a day without a time. As a moment it is that day's midnight in UTC; printed, `2019-01-14`. */
export class RubyDate extends Date {
	readonly offsetMinutes = 0;

	/** @param month - From 1. */
	constructor(year: number, month: number, day: number) {
		super(0);
		this.setUTCFullYear(year, month - 1, day);
	}

	get wall(): Date {
		return new Date(this.getTime());
	}

	override toString(): string {
		return `${four(this.getUTCFullYear())}-${two(this.getUTCMonth() + 1)}-${two(this.getUTCDate())}`;
	}

	override toJSON(): string {
		return this.toString();
	}
}

/**
 * A Ruby `Float` that happens to be whole, so that `version: 2.0` prints `2.0`.
 *
 * A `Number` object: it computes and compares (`<`, `+`) as the number it holds; `==` needs `valueOf()`.
 */
export class RubyFloat extends Number {
	override toString(): string {
		return `${this.valueOf()}.0`;
	}

	toJSON(): string | number {
		return this.valueOf();
	}
}

/** A float of Ruby's as JavaScript has it: a plain number wherever that prints the same. */
export function rubyFloat(value: number): number | RubyFloat {
	return Number.isInteger(value) && Math.abs(value) < 1e16
		? new RubyFloat(value)
		: value;
}
