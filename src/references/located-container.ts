import { into, pieces } from "./container-pieces.ts";
import { trimmed } from "./leftover.ts";
import type { Range } from "./rich-text.ts";
import { endsInAbbreviation } from "./sentence.ts";

/** `Comm. ACM`, `Astrophys. J.` before a volume and pages: one name, though full stops stand in it. */
export function abbreviatedName(
	text: string,
	{ start }: Range,
	at: number | undefined,
): string | undefined {
	if (at === undefined || at < start) return undefined;
	const before = text.slice(start, at).replace(into, "");
	const parts = pieces(before);
	const last = parts.pop() ?? "";
	return parts.length > 0 &&
		!/[()[\];|]/.test(before) &&
		/^\p{Lu}/u.test(last) &&
		parts.every(
			(part) =>
				/^(?:\p{Lu}\p{L}{0,9}(?:\.?\s|\.?$))+$/u.test(part) &&
				endsInAbbreviation(`${part.replace(/\.$/, "")}.`),
		)
		? trimmed(before)
		: undefined;
}

/** Whether a volume and pages follow right upon a piece: it is a journal, whatever its name. */
export const isLocated = (
	text: string,
	piece: string,
	{ start }: Range,
	at: number | undefined,
): boolean => {
	if (at === undefined || at < start) return false;
	const before = pieces(text.slice(start, at).replace(into, ""));
	return before.length === 1 && before[0] === piece;
};
