import type { FoundMath } from "../types.ts";
import { decodeEntities } from "./decode-entities.ts";
import { readAttribute, type Tag } from "./read-tag.ts";

/**
 * An element that is a formula as a whole: `<script type="math/tex">` (kramdown 1, MathJax 2) or Distill's `<d-math>`.
 *
 * @param at - Where its opening tag begins.
 * @returns `undefined` for every other element, and for one that is never closed.
 */
export function readMathElement(
	html: string,
	at: number,
	tag: Tag,
): FoundMath | undefined {
	if (tag.name !== "script" && tag.name !== "d-math") return undefined;
	const source = html.slice(at, tag.end);
	const close = html.indexOf(`</${tag.name}>`, tag.end);
	if (close < 0) return undefined;
	const body = html.slice(tag.end, close);
	const to = close + tag.name.length + 3;
	const found = { from: at, to, kind: "formula" as const };
	if (tag.name === "d-math") {
		const display = readAttribute(source, "block") !== undefined;
		return { ...found, tex: textOf(body), display };
	}
	const type = readAttribute(source, "type") ?? "";
	if (!/^math\/tex\s*(?:;|$)/.test(type)) return undefined;
	return {
		...found,
		tex: scriptText(body),
		display: /mode\s*=\s*display/.test(type),
	};
}

/** An element's text: tags that Markdown made of its underscores and asterisks are left out. */
function textOf(html: string): string {
	return decodeEntities(html.replace(/<[^<>]*>/g, "")).trim();
}

const CDATA = /^\s*%\s*<!\[CDATA\[\s*([\s\S]*?)(?:\s*%\s*\]\]>\s*)?$/;

/**
 * A script's TeX. kramdown 1 hides `<` and `&` from XML parsers in a CDATA section behind TeX comments; within a
 * paragraph, kramdown writes a script's `<` and `&` as entities, which no TeX means.
 */
function scriptText(body: string): string {
	const [, hidden] = CDATA.exec(body) ?? [];
	return (hidden ?? decodeEntities(body)).trim();
}
