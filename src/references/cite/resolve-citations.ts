import type { Diagnostic } from "../../diagnostics/types.ts";
import { unescapeHtml } from "../../html/escape.ts";
import type { SourceLocation } from "../../source/types.ts";
import { formatCitationHtml, styleNamed } from "../format/format-citation.ts";
import type { CslItem } from "../types.ts";
import { CitedWorks } from "./cited-works.ts";
import {
	type Cite,
	parseCiteTag,
	parseDistillKeys,
	parsePandocCitation,
} from "./parse-citation.ts";

export interface ResolveOptions {
	/** The works of the page's bibliographies by key. */
	readonly items: ReadonlyMap<string, CslItem>;
	/** How the list is set, by the name an author gives it (`apa`). */
	readonly style?: unknown;
	/** Whether `[@key]` and `<d-cite>` are citations too; on a site's own pages they are what its scripts make of them. */
	readonly everything: boolean;
	/** Where in its file a citation of a key is written. */
	readonly place: (key: string) => SourceLocation;
}

export interface ResolvedCitations {
	readonly html: string;
	/** The works cited, by first citation; with a whole bibliography on the page all of its works. */
	readonly cited: readonly CslItem[];
	readonly diagnostics: readonly Diagnostic[];
}

const citation =
	/<(\/?)(?:code|pre|script|style|textarea)\b[^>]*>|<span data-lectern-(cite|reference)="([^"]*)"><\/span>|<dt?-cite\s[^>]*?(?:bibtex-)?key="([^"]*)"[^>]*>[^<]*<\/dt?-cite>|\[([^[\]<>]*@[^[\]<>]+)\]/g;
const bibliography =
	/(?:<p>)?<(?:div|d-bibliography)(?: data-lectern-bibliography="([^"]*)")?><\/(?:div|d-bibliography)>(?:<\/p>)?/g;

/**
 * Set the citations and bibliographies of a page's HTML: jekyll-scholar's tags (as placeholders), pandoc's
 * `[@key, p. 3; @other]`, distill's `<d-cite key="…">`. Code is left alone.
 *
 * Where works are cited and no place is given for their list, it stands at the end, as with pandoc.
 */
export function resolveCitations(
	html: string,
	{ items, style, everything, place }: ResolveOptions,
): ResolvedCitations {
	const isDistill = everything && /<dt?-cite\s/.test(html);
	const works = new CitedWorks(items, {
		style: styleNamed(style),
		...(isDistill ? { numbered: true } : {}),
	});
	const cite = (cites: readonly Cite[]): string =>
		withMathematics(works.cite(cites, place));
	let code = 0;
	const marked = html.replace(
		citation,
		(whole, slash, tag, markup, keys, inner) => {
			if (tag === "cite") return cite(parseCiteTag(unescapeHtml(markup)));
			if (tag) return reference(items, unescapeHtml(markup), style) ?? whole;
			if (keys !== undefined)
				return everything && !code
					? cite(parseDistillKeys(unescapeHtml(keys)))
					: whole;
			if (inner === undefined) {
				code = Math.max(0, code + (slash ? -1 : 1));
				return whole;
			}
			const cites =
				everything && !code
					? parsePandocCitation(unescapeHtml(inner))
					: undefined;
			return cites ? cite(cites) : whole;
		},
	);
	let hasList = false;
	let lists = false;
	const page = marked.replace(bibliography, (whole, markup?: string) => {
		if (markup === undefined && !(everything && whole.includes("d-biblio")))
			return whole;
		hasList = true;
		const cited =
			markup === undefined || /(?:^|\s)(?:--cited|-c)\b/.test(markup);
		lists ||= !cited;
		return withMathematics(works.bibliography({ cited }));
	});
	const { cited, diagnostics } = works;
	const end =
		everything && !hasList && cited.length > 0
			? `${/<h\d[^>]*\sid="references"/.test(page) ? "" : '<h2 id="references">References</h2>\n'}${withMathematics(works.bibliography({ cited: true }))}\n`
			: "";
	return {
		html: page + end,
		cited: lists ? [...items.values()] : cited,
		diagnostics,
	};
}

const reference = (
	items: ReadonlyMap<string, CslItem>,
	markup: string,
	style: unknown,
): string | undefined => {
	const item = items.get(markup.split(/\s/)[0] ?? "");
	return item && withMathematics(formatCitationHtml(item, styleNamed(style)));
};

/** `$…$` of a title (pandoc's rule) as the page's mathematics has it. */
const withMathematics = (html: string): string =>
	html.replace(/\$(?=\S)([^$<>]*[^\s$<>])\$(?!\d)/g, "\\($1\\)");
