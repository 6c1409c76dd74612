import { escapeHtml } from "../html/escape.ts";

/** Code in the elements Jekyll puts around it, from what `Highlighter.highlight` gave; kramdown's fences. */
export function renderBlock(highlighted: string, language: string): string {
	const className = `language-${escapeHtml(language)} highlighter-rouge`;
	return `<div class="${className}"><div class="highlight"><pre class="highlight"><code>${highlighted}</code></pre></div></div>`;
}
