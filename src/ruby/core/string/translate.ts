import { charactersOf } from "./characters.ts";
import { expandSet } from "./reading.ts";

/** Ruby's `tr`: each character of one set for its fellow of another. */
export function translate(text: string, from: string, to: string): string {
	const isNegated = from.length > 1 && from.startsWith("^");
	const sources = expandSet(isNegated ? from.slice(1) : from);
	const targets = expandSet(to);
	const last = targets.at(-1) ?? "";
	return charactersOf(text)
		.map((sign) => {
			const at = sources.indexOf(sign);
			if (isNegated) return at < 0 ? last : sign;
			return at < 0 ? sign : (targets[at] ?? last);
		})
		.join("");
}
