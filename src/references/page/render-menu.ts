import { escapeHtml } from "../../html/escape.ts";
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
	{ style = "chicago" }: MenuOptions = {},
): string {
	const { csl, id, confidence } = reference;
	if (confidence < LEAST || !csl.title) return "";
	const links = [...identifierLinks(reference), searchLink(csl.title)].join("");
	const name = escapeHtml(csl.title.replace(/<[^>]*>/g, ""));
	const citation = `<p class="lectern-citation" id="${escapeHtml(id)}-citation">${citationOnPage(csl, style)}</p>`;
	const bibtex = `<pre class="lectern-bibtex" id="${escapeHtml(id)}-bibtex">${escapeHtml(toBibtex(csl).trimEnd())}</pre>`;
	const copies = `${copyButton(`${id}-citation`, "Copy citation")}${copyButton(`${id}-bibtex`, "Copy BibTeX")}`;
	return ` <details class="lectern-reference-menu"><summary aria-label="Cite ${name}"></summary><div class="lectern-reference-panel">${citation}${bibtex}<div class="lectern-reference-actions">${copies}<ul class="lectern-reference-links">${links}</ul></div></div></details>${coins(csl)}`;
}

const copyButton = (id: string, label: string): string =>
	`<button type="button" class="lectern-copy" data-copy="${escapeHtml(id)}" hidden>${label}</button>`;

const item = (address: string, label: string): string =>
	`<li><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></li>`;

function identifierLinks({ csl }: ReadWork): string[] {
	const arxiv =
		csl.archive === "arXiv"
			? `${String(csl.archive_location)}${csl.version ? `v${String(csl.version)}` : ""}`
			: "";
	return [
		csl.DOI ? item(`https://doi.org/${csl.DOI}`, `DOI ${csl.DOI}`) : "",
		arxiv ? item(`https://arxiv.org/abs/${arxiv}`, `arXiv ${arxiv}`) : "",
		arxiv ? item(`https://arxiv.org/pdf/${arxiv}`, "PDF at arXiv") : "",
	];
}

const searchLink = (title: string): string =>
	item(
		`https://scholar.google.com/scholar?q=${encodeURIComponent(title.replace(/<[^>]*>/g, ""))}`,
		"Search by title",
	);

/** The citation as plain text, for attributes and feeds. */
export const citationText = (
	{ csl }: ReadWork,
	style: CitationStyle = "chicago",
): string => formatCitation(csl, style);
