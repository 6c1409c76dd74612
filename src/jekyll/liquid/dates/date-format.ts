import type { Clock, Moment } from "../../../ruby/time/clock.ts";
import { Drop } from "../values/drop.ts";

/** A way to write dates that no strftime pattern can say; given to the `date` filter in a pattern's place. */
export abstract class DateFormat extends Drop {
	abstract write(moment: Moment, clock: Clock): string;
}
