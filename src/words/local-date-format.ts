import { DateFormat } from "../jekyll/liquid/dates/date-format.ts";
import type { Clock, Moment } from "../ruby/time/clock.ts";
import { strftime } from "../ruby/time/strftime.ts";
import type { CalendarNames } from "./calendar-names.ts";

const name = /%%|%-?([BbhAa])/g;

/** A strftime pattern that names months and days in a language. */
export class LocalDateFormat extends DateFormat {
	readonly #pattern: string;
	readonly #names: CalendarNames;

	constructor(pattern: string, names: CalendarNames) {
		super();
		this.#pattern = pattern;
		this.#names = names;
	}

	write(moment: Moment, clock: Clock): string {
		const pattern = this.#pattern.replace(name, (whole, letter?: string) =>
			letter ? this.#name(letter, moment.wall).replaceAll("%", "%%") : whole,
		);
		return strftime(moment, pattern, clock);
	}

	get(): undefined {
		return undefined;
	}

	override toString(): string {
		return this.#pattern;
	}

	#name(letter: string, wall: Date): string {
		const { months, shortMonths, days, shortDays } = this.#names;
		const isMonth = letter !== "A" && letter !== "a";
		const list = { B: months, A: days, a: shortDays }[letter] ?? shortMonths;
		return list[isMonth ? wall.getUTCMonth() : wall.getUTCDay()] ?? "";
	}
}
