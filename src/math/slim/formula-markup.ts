import { escapeHtml } from "../set/escape-html.ts";
import { join } from "./inline-writer.ts";
import { quantizeUp } from "./quantize.ts";
import type { StyleBook } from "./style-book.ts";

/** A formula's slim markup and the generated classes it uses. */
export interface SlimFormula {
	readonly html: string;
	readonly classes: readonly string[];
}

/** @param parts - What is read aloud, what is seen, or both. */
export function writeFormula(parts: string): string {
	return `<span class="katex">${parts}</span>`;
}

/**
 * What is read aloud.
 *
 * @param tex - The author's, for the annotation.
 */
export function writeMath(body: string, tex: string, display: boolean): string {
	const block = display ? ' display="block"' : "";
	return `<math${block}><semantics>${body}<annotation encoding="application/x-tex" aria-hidden="true">${escapeHtml(tex)}</annotation></semantics></math>`;
}

/** What is read aloud, where something else is seen. */
export function hideMath(math: string): string {
	return `<span class="katex-mathml">${math}</span>`;
}

/** What is seen. */
export function writeLines(lines: string): string {
	return `<span class="katex-html" aria-hidden="true">${lines}</span>`;
}

/**
 * One line, or a part of it at whose end it may break.
 *
 * @param height - Above and below the baseline together; both in em.
 */
export function writeLine(
	content: string,
	height: number,
	depth: number,
	styles: StyleBook,
	kind = "kB",
): string {
	const strut = strutClasses(height, depth, styles);
	return `<span class="${join(kind, strut)}">${content}</span>`;
}

/** Classes of a line's strut; rounded up, so that a course's stylesheet holds few of them. */
export function strutClasses(
	height: number,
	depth: number,
	styles: StyleBook,
): string {
	const below = quantizeUp(depth);
	const above = quantizeUp(height - depth);
	return join(styles.length("kh", above + below), styles.length("kd", below));
}
