import { styleNamed } from "../format/format-citation.ts";
import { JekyllDress } from "../scholar/jekyll-dress.ts";
import { ScholarTags } from "../scholar/scholar-tags.ts";
import { CitedWorks } from "./cited-works.ts";
import { placeholderPattern, readPlaceholder } from "./placeholders.ts";
import type { ResolvedCitations, ResolveOptions } from "./resolve-citations.ts";

const placeholders = new RegExp(placeholderPattern, "g");

/** jekyll-scholar's tags on a page that is to be what Jekyll makes of it. Everything else stays as it is. */
export function resolveTags(
	html: string,
	options: ResolveOptions,
): ResolvedCitations {
	const works = new CitedWorks(options.library.items, options.place);
	const dress = new JekyllDress(works, {
		...options,
		style: styleNamed(options.style ?? "apa"),
	});
	const scholar = new ScholarTags({
		...options,
		works,
		dress,
		sortsByAuthor: false,
	});
	const page = html.replace(
		placeholders,
		(_, block?: string, inline?: string) => {
			const { tag, markup } = readPlaceholder(block ?? inline ?? "");
			return scholar.render(tag, markup);
		},
	);
	return {
		html: page,
		cited: scholar.listed ?? works.cited,
		diagnostics: works.diagnostics,
	};
}
