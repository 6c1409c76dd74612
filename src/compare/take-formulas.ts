import { unescapeHtml } from "../html/escape.ts";
import { findMath } from "../math/index.ts";

const set =
	/<annotation encoding="application\/x-tex"[^>]*>([^<]*)<\/annotation>/;

/** The formulas of a page as TeX, and the page without them: set ones first, then those left to the browser. */
export function takeFormulas(html: string): {
	rest: string;
	formulas: string[];
} {
	const formulas: string[] = [];
	const take = (tex: string) => {
		formulas.push(normalize(tex));
		return " ";
	};
	const rest = replaceLeft(replaceSet(html, take), take);
	return { rest, formulas };
}

/** KaTeX's element, found by its class, ends where its own `<span>`s do. */
function replaceSet(html: string, take: (tex: string) => string): string {
	const begin = /<span class="katex(?:-display)?[" ]/g;
	let rest = "";
	let end = 0;
	for (let found = begin.exec(html); found; found = begin.exec(html)) {
		rest += html.slice(end, found.index);
		end = endOfSpan(html, found.index);
		const tex = set.exec(html.slice(found.index, end))?.[1];
		if (tex !== undefined) rest += take(unescapeHtml(tex));
		begin.lastIndex = end;
	}
	return rest + html.slice(end);
}

function endOfSpan(html: string, start: number): number {
	const tag = /<(\/?)span\b[^>]*>/g;
	tag.lastIndex = start;
	let depth = 0;
	for (let found = tag.exec(html); found; found = tag.exec(html)) {
		depth += found[1] ? -1 : 1;
		if (depth === 0) return tag.lastIndex;
	}
	return html.length;
}

/** What MathJax would find in the browser, with the delimiters it knows by itself. */
function replaceLeft(html: string, take: (tex: string) => string): string {
	let rest = "";
	let end = 0;
	for (const { from, to, kind, tex } of findMath(html, [], false)) {
		if (kind !== "formula") continue;
		rest += html.slice(end, from) + take(tex);
		end = to;
	}
	return rest + html.slice(end);
}

/** White space says nothing in TeX. */
function normalize(tex: string): string {
	return tex.replace(/\s+/g, " ").trim();
}
