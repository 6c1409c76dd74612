import type { RichText } from "../rich-text.ts";

/** The number of a standard before its title, and how long it is on the page. */
export interface StandardNumber {
	readonly number: string;
	readonly length: number;
}

const designation =
	/^\s*((?:[A-Z]{2,6}(?:-[A-Z])?[/\s])+(?:Std\.?\s)?[A-Z]{0,2}[-\s]?\d[\w./:–-]{0,30}?)[.,:]?\s*$/;

/** `ASTM C39/C39M-21, *Standard Test Method …*`, `ISO/IEC 14882:2020. *Programming languages*`. */
export function standardNumber(
	{ text, spans }: RichText,
	start: number,
): StandardNumber | undefined {
	const title = spans.find(({ kind }) => kind === "emphasis");
	const length = (title?.start ?? 0) - start;
	if (length < 5 || length > 50) return undefined;
	const number = designation.exec(text.slice(start, start + length))?.[1];
	return number ? { number, length } : undefined;
}
