import type { RubyValue } from "../../objects/index.ts";
import { DateObject, TimeObject } from "./time-objects.ts";

/** A time or a day as a moment. */
export function momentOf(value: RubyValue | undefined): number | undefined {
	if (value instanceof TimeObject) return value.time.getTime();
	return value instanceof DateObject ? value.date.getTime() : undefined;
}
