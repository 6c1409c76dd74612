import { rewriteTexts, type SkipsElement } from "../../html/rewrite-texts.ts";

/** A page with the texts of its body rewritten; of one without `<body>`, all texts. */
export function rewriteBody(
	html: string,
	skips: SkipsElement,
	rewrite: (text: string) => string,
): string {
	const opening = /<body\b[^>]*>/i.exec(html);
	const start = opening ? opening.index + opening[0].length : 0;
	return html.slice(0, start) + rewriteTexts(html.slice(start), skips, rewrite);
}

/** Formulas that have been set, whose text is none. */
export function isFormula(name: string, tag: string): boolean {
	return name === "math" || /\bclass="katex/.test(tag);
}
