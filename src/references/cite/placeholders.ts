import { escapeHtml } from "../../html/escape.ts";

/** What jekyll-scholar's tags leave in a text until its whole page is known. Markdown passes them through. */
export const citePlaceholder = (markup: string): string =>
	`<span data-lectern-cite="${escapeHtml(markup)}"></span>`;

export const bibliographyPlaceholder = (markup: string): string =>
	`<div data-lectern-bibliography="${escapeHtml(markup)}"></div>`;

/** `{% reference key %}`: one work in full. */
export const referencePlaceholder = (markup: string): string =>
	`<span data-lectern-reference="${escapeHtml(markup)}"></span>`;
