import { endsInAbbreviation } from "../titles/sentence.ts";

/**
 * `Comm. ACM`, `Astrophys. J.` before a volume and pages: one name, though full stops stand in it.
 *
 * @param parts - The pieces of the text.
 */
export function isAbbreviated(text: string, parts: readonly string[]): boolean {
	if (parts.length < 2 || /[()[\];|]/.test(text)) return false;
	const last = parts.length - 1;
	return (
		/^\p{Lu}/u.test(parts[last] ?? "") && parts.slice(0, last).every(isShort)
	);
}

const isShort = (part: string): boolean =>
	/^(?:\p{Lu}\p{L}{0,9}(?:\.?\s|\.?$))+$/u.test(part) &&
	endsInAbbreviation(`${part.replace(/\.$/, "")}.`);
