import { readAttributes } from "../html/attributes.ts";
import { unescapeHtml } from "../html/escape.ts";
import { scanTags, type Tag } from "../html/tags.ts";
import { findMath } from "../math/find/find-math.ts";

export interface WithoutMathematics {
	/** The page, with a space in place of each formula. */
	readonly html: string;
	readonly formulas: readonly string[];
}

interface Cut {
	readonly from: number;
	readonly to: number;
	readonly tex?: string;
}

const annotation =
	/<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation>/;
const delimiters = [
	{ left: "\\(", right: "\\)", display: false },
	{ left: "\\[", right: "\\]", display: true },
	{ left: "$$", right: "$$", display: true },
];
/** Prints nothing: on one side it is gone, on the other it is source. */
const definesOnly =
	/^(?:\s*(?:\\(?:long|global)\s*)?\\(?:[gex]?def|(?:re)?newcommand\*?|let|require|DeclareMathOperator\*?)[\s\S]*)$/;

/** Take the mathematics out of a page, be it set or source, so that two pages compare by their TeX. */
export function cutMathematics(html: string): WithoutMathematics {
	const set = cut(html, setFormulas(html));
	const source = cut(
		set.html,
		findMath(set.html, delimiters, false)
			.filter(({ kind }) => kind !== "escape")
			.map(({ from, to, kind, tex }) => ({
				from,
				to,
				...(kind === "formula" ? { tex } : {}),
			})),
	);
	return {
		html: source.html,
		formulas: [...set.formulas, ...source.formulas].sort(),
	};
}

function cut(html: string, cuts: readonly Cut[]): WithoutMathematics {
	let kept = "";
	let at = 0;
	const formulas: string[] = [];
	for (const { from, to, tex } of cuts) {
		kept += `${html.slice(at, from)} `;
		at = to;
		if (tex !== undefined && !definesOnly.test(tex)) formulas.push(fold(tex));
	}
	return { html: kept + html.slice(at), formulas };
}

function fold(tex: string): string {
	return tex.replace(/\s+/g, " ").trim();
}

/** Formulas as Lectern sets them, those it could not set, and links that stand for `\ref`. */
function setFormulas(html: string): Cut[] {
	if (!/katex|lectern-math-error|mjx-eqn/.test(html)) return [];
	const cuts: Cut[] = [];
	const open: { tag: Tag; isMath: boolean }[] = [];
	for (const tag of scanTags(html)) {
		if (!["span", "code", "a"].includes(tag.name)) continue;
		if (!tag.closing) {
			open.push({ tag, isMath: isSet(html.slice(tag.start, tag.end)) });
			continue;
		}
		const opened = open.pop();
		if (!opened?.isMath || open.some(({ isMath }) => isMath)) continue;
		const inside = html.slice(opened.tag.start, tag.end);
		cuts.push({ from: opened.tag.start, to: tag.end, tex: texOf(inside) });
	}
	return cuts;
}

function isSet(tag: string): boolean {
	const attributes = readAttributes(tag);
	return (
		/^(?:katex(?:-display)?|lectern-math-error)\b/.test(
			attributes.get("class") ?? "",
		) || (attributes.get("href") ?? "").startsWith("#mjx-eqn")
	);
}

function texOf(inside: string): string | undefined {
	const annotated = annotation.exec(inside)?.[1];
	if (annotated !== undefined) return unescapeHtml(annotated);
	return inside.startsWith("<code")
		? unescapeHtml(inside.replace(/<[^>]*>/g, ""))
		: undefined;
}
