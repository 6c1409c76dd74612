import { yearOf } from "../dates/read-date.ts";
import { named } from "../names/others.ts";
import type { CslItem, CslName } from "../types.ts";

const types: Readonly<Record<string, string>> = {
	"article-journal": "ScholarlyArticle",
	"paper-conference": "ScholarlyArticle",
	article: "ScholarlyArticle",
	book: "Book",
	chapter: "Chapter",
	thesis: "Thesis",
	report: "Report",
	"post-weblog": "BlogPosting",
	webpage: "WebPage",
	software: "SoftwareSourceCode",
	dataset: "Dataset",
	motion_picture: "VideoObject",
};

/** A work as schema.org describes it, for a page's `citation`. */
export function citationJsonLd(item: CslItem): Record<string, unknown> {
	const container = item["container-title"];
	const entries = Object.entries({
		"@type": types[item.type] ?? "CreativeWork",
		name: item.title?.replace(/<[^>]*>/g, ""),
		author: item.author && named(item.author).map(person),
		datePublished: date(item),
		isPartOf: container
			? {
					"@type":
						item.type === "article-journal" ? "Periodical" : "CreativeWork",
					name: container,
				}
			: undefined,
		publisher: item.publisher
			? { "@type": "Organization", name: item.publisher }
			: undefined,
		pagination: item.page,
		volumeNumber: item.volume,
		issueNumber: item.issue,
		identifier: item.DOI ? `https://doi.org/${item.DOI}` : undefined,
		url: item.URL,
		isbn: item.ISBN,
	});
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const person = (name: CslName): Record<string, unknown> =>
	name.literal !== undefined
		? { "@type": "Organization", name: name.literal }
		: {
				"@type": "Person",
				name: [
					name.given,
					name["non-dropping-particle"],
					name.family,
					name.suffix,
				]
					.filter(Boolean)
					.join(" "),
			};

/** `2015-05-28`, as far as it is known. */
function date(item: CslItem): string | undefined {
	const [year, ...rest] = item.issued?.["date-parts"]?.[0] ?? [];
	if (!yearOf(item.issued)) return undefined;
	return [year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}
