import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Language } from "../../words/index.ts";
import type { Library } from "../bibtex/library.ts";
import type { RenderTemplate } from "../scholar/jekyll-dress.ts";
import type { CslItem } from "../types.ts";
import type { PlaceOfKey } from "./cited-works.ts";
import type { TagOptions } from "./dress.ts";
import { resolveOnOwnPage } from "./resolve-on-own-page.ts";
import { resolveTags } from "./resolve-tags.ts";

export interface ResolveOptions {
	/** The works of the page's bibliographies. */
	readonly library: Pick<Library, "items" | "entries">;
	/** The works of the files a tag names; of none, those that its lists show by default. */
	readonly libraryOf: (
		files: readonly string[],
	) => Pick<Library, "items" | "entries">;
	/** How the list is set, by the name an author gives it (`apa`). */
	readonly style?: unknown;
	/** What lists say by themselves on Lectern's own pages is said in; English by default. */
	readonly language?: Language;
	/**
	 * Lectern's own page: `[@key]`, `@key` and `<d-cite>` are citations too, and everything is in Lectern's dress. On a
	 * site's own pages only jekyll-scholar's tags are, and they are what jekyll-scholar makes of them.
	 */
	readonly everything: boolean;
	/** The site's `scholar:` and the page's. */
	readonly settings: readonly unknown[];
	readonly place: PlaceOfKey;
	readonly renderTemplate: RenderTemplate;
	readonly detailsUrl: (key: string, options: TagOptions) => string;
}

export interface ResolvedCitations {
	readonly html: string;
	/** The works cited, by first citation; with a whole bibliography on the page all of its works. */
	readonly cited: readonly CslItem[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Set the citations and bibliographies of a page's HTML: jekyll-scholar's tags (as placeholders), and on Lectern's own
 * pages pandoc's `[@key, p. 3; @other]` and `@key [p. 3]`, distill's `<d-cite key="…">`.
 */
export const resolveCitations = (
	html: string,
	options: ResolveOptions,
): ResolvedCitations =>
	options.everything
		? resolveOnOwnPage(html, options)
		: resolveTags(html, options);
