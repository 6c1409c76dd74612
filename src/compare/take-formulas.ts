import { unescapeHtml } from "../html/escape.ts";

const set =
	/<annotation encoding="application\/x-tex"[^>]*>([^<]*)<\/annotation>/;
/** A formula ends before the next one may begin, so that what is never closed costs no second look. */
const left =
	/\\\(((?:[^\\]|\\(?!\())*?)\\\)|\\\[((?:[^\\]|\\(?!\[))*?)\\\]|<script type="math\/tex(?:; ?mode=display)?">([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/g;

/** The formulas of a page as TeX, and the page without them. */
export function takeFormulas(html: string): {
	rest: string;
	formulas: string[];
} {
	const formulas: string[] = [];
	const take = (tex: string) => {
		formulas.push(normalize(tex));
		return " ";
	};
	const rest = replaceSet(html, take).replace(
		left,
		(_, inline?: string, display?: string, script?: string) =>
			take(script ?? unescapeHtml(inline ?? display ?? "")),
	);
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

/** White space, and the environment that Jekyll leaves to the delimiters, say nothing. */
function normalize(tex: string): string {
	return tex.replace(/\s+/g, " ").trim();
}
