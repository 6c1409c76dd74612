import { unescapeHtml } from "../../html/escape.ts";
import { styleNamed } from "../format/format-citation.ts";
import { ScholarTags } from "../scholar/scholar-tags.ts";
import { type CitationPiece, replaceCitations } from "./citation-patterns.ts";
import { CitedWorks } from "./cited-works.ts";
import { LecternDress } from "./lectern-dress.ts";
import { parseDistillKeys, parsePandocCitation } from "./parse-citation.ts";
import { readPlaceholder } from "./placeholders.ts";
import type { ResolvedCitations, ResolveOptions } from "./resolve-citations.ts";

/** Where a list will stand, when all is known that is cited. */
const LIST = /<!--lectern-list (\d+)-->/g;

/**
 * Citations of every kind, in Lectern's dress. Code and links are left alone, brackets that name no key too.
 *
 * Where works are cited and no place is given for their list, it stands at the end, as with pandoc.
 */
export function resolveOnOwnPage(
	html: string,
	options: ResolveOptions,
): ResolvedCitations {
	const works = new CitedWorks(options.library.items, options.place);
	const style = styleNamed(options.style);
	const numbered = style === "ieee" || /<dt?-cite\s/.test(html);
	const dress = new LecternDress(works, { style, numbered });
	const scholar = new ScholarTags({
		...options,
		works,
		dress,
		sortsByAuthor: !numbered,
	});
	const lists: string[] = [];
	const list = (markup: string): string =>
		`<!--lectern-list ${lists.push(markup) - 1}-->`;
	let depth = 0;

	function replace(piece: CitationPiece): string {
		const { whole, verbatim, placeholder } = piece;
		if (placeholder !== undefined) {
			const { tag, markup } = readPlaceholder(placeholder);
			return tag === "bibliography"
				? list(markup)
				: scholar.render(tag, markup);
		}
		if (verbatim !== undefined)
			depth = Math.max(0, depth + (verbatim === "/" ? -1 : 1));
		if (depth > 0) return whole;
		return piece.isDistillList
			? list("--cited")
			: (citation(piece, works, dress) ?? whole);
	}

	const marked = replaceCitations(html, replace);
	const page = marked.replace(LIST, (_, at: string) =>
		scholar.render("bibliography", lists[Number(at)] ?? ""),
	);
	const isMissing = lists.length === 0 && works.cited.length > 0;
	return {
		html: isMissing ? page + listAtEnd(page, dress) : page,
		cited: scholar.listed ?? works.cited,
		diagnostics: works.diagnostics,
	};
}

/** A citation's mark; undefined for what is none. */
function citation(
	{ distillKeys, brackets, key, locator }: CitationPiece,
	works: CitedWorks,
	dress: LecternDress,
): string | undefined {
	if (distillKeys !== undefined)
		return dress.cite(parseDistillKeys(unescapeHtml(distillKeys)));
	if (brackets !== undefined) {
		const cites = parsePandocCitation(unescapeHtml(brackets));
		return cites && dress.cite(cites);
	}
	const named = key?.replace(/^\{|\}$/g, "");
	if (named === undefined || !works.has(named)) return undefined;
	return dress.citeInText({
		key: named,
		...(locator ? { locator: unescapeHtml(locator) } : {}),
	});
}

/** The list of what is cited, below a heading of its own where the author has none. */
const listAtEnd = (page: string, dress: LecternDress): string =>
	`${/<h\d[^>]*\sid="references"/.test(page) ? "" : '<h2 id="references">References</h2>\n'}${dress.cited()}\n`;
