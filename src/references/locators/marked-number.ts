import type { Leftover } from "../read/leftover.ts";
import type { Range, RichText } from "../rich-text.ts";
import type { Locators } from "./locator-patterns.ts";

/** `*Advances …*, *30*`: a number set apart is the volume. */
export function takeMarkedNumber(
	leftover: Leftover,
	rich: RichText,
	{ start, end }: Range,
): Pick<Locators, "volume" | "issue"> | undefined {
	const behind = rich.spans.find(
		({ kind, start: from, end: to }) =>
			kind === "emphasis" && from >= start && to <= end,
	);
	const number =
		behind &&
		/^[\s,]*(\d{1,3})(?:,\s(\d{1,3})(?=\s*\0))?(?=\s*[\0.,(]|$)/.exec(
			leftover.text.slice(behind.end, end),
		);
	if (behind && number?.[1]) {
		leftover.spend({ start: behind.end, end: behind.end + number[0].length });
		return { volume: number[1], ...(number[2] ? { issue: number[2] } : {}) };
	}
	const span = rich.spans.find(
		(each) =>
			(each.kind === "emphasis" || each.kind === "strong") &&
			each.start >= start &&
			each.end <= end &&
			/^\d{1,4}$/.test(leftover.text.slice(each.start, each.end)),
	);
	if (!span) return undefined;
	const volume = leftover.text.slice(span.start, span.end);
	leftover.spend(span);
	return { volume };
}
