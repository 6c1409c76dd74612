import { escapeHtml } from "./escape-html.ts";

/**
 * A set formula on the page: in a block where it is displayed, with the anchors of its labels.
 *
 * @param html - The formula; `""` for one that shows nothing.
 */
export function wrapFormula(
	html: string,
	display: boolean,
	ids: readonly string[],
): string {
	const [first, ...others] = ids;
	const id = first ? ` id="${escapeHtml(first)}"` : "";
	const anchors = others
		.map((other) => `<span id="${escapeHtml(other)}"></span>`)
		.join("");
	if (html === "") return first ? `<span${id}></span>${anchors}` : "";
	if (display)
		return `<span class="katex-display"${id}>${anchors}${html}</span>`;
	return first ? `<span${id}>${anchors}${html}</span>` : html;
}
