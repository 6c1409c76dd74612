import { unescapeHtml } from "../../html/escape.ts";
import { styleNamed } from "../format/format-citation.ts";
import { ScholarTags } from "../scholar/scholar-tags.ts";
import { type CitationPiece, replaceCitations } from "./citation-patterns.ts";
import { CitedWorks } from "./cited-works.ts";
import { LecternDress, type LecternDressOptions } from "./lectern-dress.ts";
import { listHeading } from "./list-heading.ts";
import { parseDistillKeys, parsePandocCitation } from "./parse-citation.ts";
import { readPlaceholder } from "./placeholders.ts";
import type { ResolvedCitations, ResolveOptions } from "./resolve-citations.ts";
import { yearLetters } from "./year-letters.ts";

/** Where a list will stand, when all is known that is cited. */
const LIST = /<!--lectern-list (\d+)-->/g;

/**
 * Citations of every kind, in Lectern's dress. Code and links are left alone, brackets that name no key too.
 *
 * Where works are cited and no place is given for their list, it stands at the end, as with pandoc. Which of them need
 * a letter behind the year is known when all are; where some do, all is set again.
 */
export function resolveOnOwnPage(
	html: string,
	options: ResolveOptions,
): ResolvedCitations {
	const style = styleNamed(options.style);
	const { language } = options;
	const numbered = style === "ieee" || /<dt?-cite\s/.test(html);
	const resolved = resolveOnce(html, options, { style, numbered, language });
	const withYearLetter =
		numbered || style === "mla"
			? undefined
			: yearLetters(resolved.cited, style);
	return withYearLetter
		? resolveOnce(html, options, { style, numbered, language, withYearLetter })
		: resolved;
}

function resolveOnce(
	html: string,
	options: ResolveOptions,
	dressOptions: LecternDressOptions,
): ResolvedCitations {
	const works = new CitedWorks(options.library.items, options.place);
	const dress = new LecternDress(works, dressOptions);
	const scholar = new ScholarTags({
		...options,
		works,
		dress,
		sortsByAuthor: !dressOptions.numbered,
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
		html: isMissing ? page + listAtEnd(page, dress, options) : page,
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
function listAtEnd(
	page: string,
	dress: LecternDress,
	{ language }: ResolveOptions,
): string {
	return `${listHeading(page, language)}${dress.cited()}\n`;
}
