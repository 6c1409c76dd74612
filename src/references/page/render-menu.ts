import { escapeHtml } from "../../html/escape.ts";
import { type Language, plainEnglish } from "../../words/index.ts";
import { toBibtex } from "../export/csl-to-bibtex.ts";
import {
	type CitationStyle,
	formatCitation,
} from "../format/format-citation.ts";
import { citationOnPage } from "../format/with-mathematics.ts";
import type { Reference } from "../types.ts";
import { coins } from "./coins.ts";

export interface MenuOptions {
	readonly style?: CitationStyle;
	/** What the menu says by itself is said in; English by default. */
	readonly language?: Language | undefined;
}

/** A work, its anchor, and how surely it was read. */
type ReadWork = Pick<Reference, "id" | "csl" | "confidence">;

/** No menu for what could hardly be read: it would offer nonsense to copy. */
const LEAST = 0.5;

/**
 * A reference's menu: the citation and its BibTeX to copy, DOI, arXiv, a search by title, the other lectures.
 *
 * A `<details>`, so it needs no script; a script may wake `button.lectern-copy` (hidden until then), which copies
 * the text of the element its `data-copy` names.
 */
export function renderMenu(
	reference: ReadWork,
	{ style = "chicago", language = plainEnglish }: MenuOptions = {},
): string {
	const { csl, id, confidence } = reference;
	if (confidence < LEAST || !csl.title) return "";
	const links = [
		...identifierLinks(reference, language),
		searchLink(csl.title, language),
	].join("");
	const name = escapeHtml(
		language.say("cite", { title: csl.title.replace(/<[^>]*>/g, "") }),
	);
	// The stylesheet says it in English.
	const shown = language.isPlainEnglish
		? ""
		: ` data-label="${escapeHtml(language.say("cite_short"))}"`;
	const citation = `<p class="lectern-citation" id="${escapeHtml(id)}-citation">${citationOnPage(csl, style, language)}</p>`;
	const bibtex = `<pre class="lectern-bibtex" id="${escapeHtml(id)}-bibtex">${escapeHtml(toBibtex(csl).trimEnd())}</pre>`;
	const copies = `${copyButton(`${id}-citation`, language.say("copy_citation"))}${copyButton(`${id}-bibtex`, language.say("copy_bibtex"))}`;
	return ` <details class="lectern-reference-menu"><summary aria-label="${name}"${shown}></summary><div class="lectern-reference-panel">${citation}${bibtex}<div class="lectern-reference-actions">${copies}<ul class="lectern-reference-links">${links}</ul></div></div></details>${coins(csl)}`;
}

const copyButton = (id: string, label: string): string =>
	`<button type="button" class="lectern-copy" data-copy="${escapeHtml(id)}" hidden>${escapeHtml(label)}</button>`;

const item = (address: string, label: string): string =>
	`<li><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></li>`;

function identifierLinks({ csl }: ReadWork, language: Language): string[] {
	const arxiv =
		csl.archive === "arXiv"
			? `${String(csl.archive_location)}${csl.version ? `v${String(csl.version)}` : ""}`
			: "";
	return [
		csl.DOI ? item(`https://doi.org/${csl.DOI}`, `DOI ${csl.DOI}`) : "",
		arxiv ? item(`https://arxiv.org/abs/${arxiv}`, `arXiv ${arxiv}`) : "",
		arxiv
			? item(`https://arxiv.org/pdf/${arxiv}`, language.say("pdf_at_arxiv"))
			: "",
	];
}

const searchLink = (title: string, language: Language): string =>
	item(
		`https://scholar.google.com/scholar?q=${encodeURIComponent(title.replace(/<[^>]*>/g, ""))}`,
		language.say("search_by_title"),
	);

/** The citation as plain text, for attributes and feeds. */
export const citationText = (
	{ csl }: ReadWork,
	style: CitationStyle = "chicago",
): string => formatCitation(csl, style);
