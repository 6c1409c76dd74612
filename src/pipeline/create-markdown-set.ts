import type { SiteConfig } from "../config/types.ts";
import type { Highlight } from "../kramdown/types.ts";
import { createMarkdown, type Markdown } from "../markdown/create.ts";
import { markdownHighlighter } from "./chosen-highlighter.ts";

/** What a document's Markdown depends on beyond the course's configuration. */
export interface MarkdownVariant {
	/** Lectern's own theme: formulas are protected from Markdown. */
	readonly own: boolean;
	/** `$…$` is mathematics. */
	readonly dollars: boolean;
	/** Nothing but quotes, symbols, entities and HTML. */
	readonly typographyOnly?: boolean;
}

/** Parsers by variant, each made when a document first wants it. */
export function createMarkdownSet(
	config: SiteConfig,
	highlight: Highlight,
): (variant: MarkdownVariant) => Markdown {
	const made = new Map<string, Markdown>();
	return ({ own, dollars, typographyOnly = false }) => {
		const key = `${own} ${dollars} ${typographyOnly}`;
		const known = made.get(key);
		if (known) return known;
		const markdown = createMarkdown({
			kramdown: {
				...config.kramdown,
				syntax_highlighter: markdownHighlighter(config),
			},
			protectMath: own,
			dollars,
			typographyOnly,
			highlight,
		});
		made.set(key, markdown);
		return markdown;
	};
}
