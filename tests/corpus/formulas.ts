import { unescapeHtml } from "../../src/html/escape.ts";

/** The formulas of a page: how many could not be set, and the TeX of all in the page's order. */
export interface PageFormulas {
	readonly faulty: number;
	readonly tex: readonly string[];
}

const builtByLectern =
	/<annotation encoding="application\/x-tex"[^>]*>([^<]*)<|<code class="lectern-math-error"[^>]*>([^<]*)</g;

/** Formulas that Lectern set, by the TeX they carry for copying, and those that it shows as TeX. */
export function formulasOfLectern(html: string): PageFormulas {
	const found = [...html.matchAll(builtByLectern)];
	return {
		faulty: found.filter(([, set]) => set === undefined).length,
		tex: found.map(([, set, fault = ""]) => tidy(unescapeHtml(set ?? fault))),
	};
}

/** What MathJax does not look at. */
const silent =
	/<!--[\s\S]*?-->|<(script|style|pre|code|textarea|title)\b[\s\S]*?<\/\1>/g;
const element =
	/<d-math[^>]*>([\s\S]*?)<\/d-math>|<script type="math\/tex[^"]*">([\s\S]*?)<\/script>/g;
/** No tag but a line's end stands inside a formula. */
const tags = /<\/?(?!br\b)[a-zA-Z][^<>]*>/;
const delimited =
	/\\\(([\s\S]*?)\\\)|\\\[([\s\S]*?)\\\]|\$\$([\s\S]*?)\$\$|(\\begin\{(?<name>[a-z]+\*?)\}[\s\S]*?\\end\{\k<name>\})/g;
const orWithDollars = new RegExp(`${delimited.source}|\\$([^$]+?)\\$`, "g");
const definition = /^\\(?:newcommand|DeclareMathOperator|g?def)\b/;

/**
 * Formulas that Jekyll left in a page for the browser, found by nothing of Lectern's.
 *
 * @param dollars - Whether the course has MathJax read `$…$`.
 */
export function formulasOfJekyll(html: string, dollars: boolean): string[] {
	const pattern = dollars ? orWithDollars : delimited;
	return html
		.replace(/^[\s\S]*?<body>/, "")
		.replace(element, "<p>\\($1$2\\)</p>")
		.replace(silent, "")
		.split(tags)
		.flatMap((run) => Array.from(run.matchAll(pattern)))
		.map(([, ...parts]) => parts.find((part) => typeof part === "string") ?? "")
		.map((tex) => tidy(unescapeHtml(tex.replace(/<br *\/?>/g, " "))))
		.filter(Boolean);
}

/** Formulas that only one of two builds of a page has. One that only defines shows nothing and need not be there. */
export function unlike(jekyll: readonly string[], lectern: readonly string[]) {
	const left = [...lectern];
	const missing = jekyll.filter((tex) => {
		const at = left.indexOf(tex);
		if (at >= 0) left.splice(at, 1);
		return at < 0 && !definition.test(tex);
	});
	return [...missing, ...left];
}

function tidy(tex: string): string {
	return tex.replace(/\s+/g, " ").trim();
}
