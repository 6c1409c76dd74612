import { RubyObject } from "../../objects/index.ts";
import type { RubyDate, RubyTime } from "../../values.ts";

/** Ruby's `Time`, and `DateTime`, which shows itself otherwise. */
export class TimeObject extends RubyObject {
	override readonly kind: "Time" | "DateTime";
	readonly time: RubyTime;
	/** Thousandths below a millisecond are not kept. */
	constructor(time: RubyTime, kind: "Time" | "DateTime" = "Time") {
		super();
		this.time = time;
		this.kind = kind;
	}
	override get identity(): string {
		return `time ${this.time.getTime()}`;
	}
}

/** Ruby's `Date`. */
export class DateObject extends RubyObject {
	override readonly kind = "Date";
	readonly date: RubyDate;
	constructor(date: RubyDate) {
		super();
		this.date = date;
	}
	override get identity(): string {
		return `date ${this.date.getTime()}`;
	}
}

export const DAY_MS = 86_400_000;
