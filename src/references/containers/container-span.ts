import { SPENT } from "../read/leftover.ts";
import type { Range, Span } from "../rich-text.ts";

export const isContainerSpan = (
	text: string,
	span: Span,
	range: Range,
): boolean => {
	if (
		span.kind !== "emphasis" ||
		span.start < range.start ||
		span.end > range.end
	)
		return false;
	const inside = text.slice(span.start, span.end).replaceAll(SPENT, "");
	return (
		/\p{L}{2}/u.test(inside) &&
		!/^\s*(?:in|et al\.?|vol\.?|no\.?|pp\.?|ed\.?)\s*$/i.test(inside)
	);
};

/** `『서울학연구』`, `《读书》`: what East Asian lists put where others have italics. */
export function bracketed(
	text: string,
	{ start, end }: Range,
): Range | undefined {
	if (!text.includes("『") && !text.includes("《")) return undefined;
	const stretch = text.slice(start, end);
	const match = /[『《]([^『』《》]{2,80})[』》]/u.exec(stretch);
	return match
		? { start: start + match.index, end: start + match.index + match[0].length }
		: undefined;
}
