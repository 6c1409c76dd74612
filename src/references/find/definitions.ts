import { join, plain, type RichText } from "../rich-text.ts";
import { hasStrongEvidence } from "./evidence.ts";

/** Whether a definition list's term needs its definition to be a reference: a label, a title, authors. */
export const isTerm = (rich: RichText): boolean =>
	isLabel(rich.text.trim()) || !hasStrongEvidence(rich);

/** `[1]`, `Vas17`, `Vaswani et al. 2017`. */
const isLabel = (text: string): boolean =>
	/^\S{1,20}$|^[^.,"“(]{1,40}(?:\bet al\.?,?)?\s?\(?(?:1[5-9]|20)\d\d[a-z]?\)?$/.test(
		text,
	);

/** A definition with its term before it, as a label (`[Vaswani et al. 2017]`) or a sentence. */
export function withTerm(term: RichText, definition: RichText): RichText {
	const text = term.text.trim().replace(/^\[(.*)\]$/, "$1");
	return isLabel(text)
		? join([plain(`[${text}] `), definition])
		: join([term, plain(/[.?!:]$/.test(text) ? " " : ". "), definition]);
}
