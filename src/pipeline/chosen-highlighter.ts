import type { SiteConfig } from "../config/types.ts";

/**
 * The `syntax_highlighter` that Jekyll hands to kramdown: the one that is asked for, else the site's `highlighter`.
 *
 * @returns Nothing where code stays as it is: `highlighter: none`, or one that kramdown does not have.
 * @see Jekyll 4.3, `lib/jekyll/converters/markdown/kramdown_parser.rb`
 */
export function markdownHighlighter({
	kramdown,
	highlighter,
}: SiteConfig): string | null {
	const { syntax_highlighter: asked } = kramdown;
	const name = String(asked || highlighter || "rouge").replace(/^:/, "");
	return name === "rouge" || name === "coderay" ? name : null;
}
