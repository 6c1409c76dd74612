import { isResourceLabel } from "../identifiers/resource-links.ts";
import type { RichText } from "../rich-text.ts";

const year = /(?:^|[^\d-])(?:1[5-9]|20)\d\d[a-z]?(?![\d-])/;
const telling =
	/\bet al\b|\bdoi\b|arXiv|\bpp\.|\bvol\.|\bProc\b|Proceedings|Journal|\bed(?:s|\.)|University Press|\[[JMDC]\]|出版社|ISBN/i;
const label =
	/^(?:image|figure|photo|picture|video|slide|code|data)?\s?(?:sources?|credits?|courtesy|attribution|license|adapted from)\b[^.]{0,30}:/i;

/** Whether a line says where something on the page comes from instead of citing a work: `Image Source: …`. */
export const isCredit = (text: string): boolean => label.test(text.trim());

/** What is longer is no reference, but may be several. */
export const LONGEST_ENTRY = 4000;

/** Whether a text shows any sign of being a reference, rather than prose. */
export function hasEvidence(rich: RichText): boolean {
	const { text } = rich;
	if (text.length > LONGEST_ENTRY || isCredit(text)) return false;
	const linked = rich.spans.some((span) => span.kind === "link");
	return (
		linked || year.test(text) || telling.test(text) || /https?:\/\//.test(text)
	);
}

/** Whether a text is surely a reference: dated, and more than a sentence with a link in it. */
export function hasStrongEvidence(rich: RichText): boolean {
	const { text } = rich;
	if (!hasEvidence(rich) || !year.test(text)) return false;
	return (
		telling.test(text) ||
		/["“«„]/.test(text) ||
		rich.spans.some((span) => span.kind === "emphasis") ||
		/^[^.]{2,60}\(\d{4}[a-z]?\)/.test(text) ||
		/\p{Lu}\./u.test(text.slice(0, 40))
	);
}

/** `[Slides](…)`, `[Video](…), [Code](…)`: links to material, not a work. */
export function isMaterial(rich: RichText): boolean {
	const links = rich.spans.filter((span) => span.kind === "link");
	return (
		links.length > 0 &&
		links.every((link) =>
			isResourceLabel(rich.text.slice(link.start, link.end)),
		) &&
		links.reduce(
			(rest, link) => rest - (link.end - link.start),
			rich.text.length,
		) < 25
	);
}

/** Whether a text begins with a name and its initial, `Family, Given`, or a label. */
export const beginsAsEntry = ({ text }: RichText): boolean =>
	/^\s*(?:\[\w{1,8}\]\s*)?(?:\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}.]*[,. ]|\p{Lu}\.\s?(?:\p{Lu}\.\s?)*\p{Lu}\p{L}+|\p{Lu}[\p{L}'’-]+\s(?:et al|and|&)\b)/u.test(
		text,
	);
