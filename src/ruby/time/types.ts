/** What a text says of a day; months from 1. */
export interface DayParts {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

/** What a text says of the time of day and its zone. */
export interface ClockParts {
	readonly hour?: number;
	readonly minute?: number;
	/** With its fraction. */
	readonly second?: number;
	/** Minutes east of UTC. */
	readonly offset?: number;
	readonly isUtc?: boolean;
}
