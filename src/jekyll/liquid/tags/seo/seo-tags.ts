import { JEKYLL_VERSION } from "../../../jekyll-version.ts";
import { absoluteUrl } from "../../filters/urls.ts";
import { readKey } from "../../runtime/read-property.ts";
import { isTruthy } from "../../syntax/condition.ts";
import { toOutput } from "../../values/to-string.ts";
import { seoMetadata } from "./seo-metadata.ts";
import type { SeoValues } from "./seo-values.ts";

/** The plugin's version whose output this is. */
const version = "2.8.0";

/**
 * Everything that jekyll-seo-tag writes into a page's head, line by line.
 *
 * @see https://github.com/jekyll/jekyll-seo-tag/blob/v2.8.0/docs/usage.md
 */
export function seoTags(seo: SeoValues, withTitle: boolean): string {
	const lines = [
		`<!-- Begin Jekyll SEO tag v${version} -->`,
		...(withTitle && seo.title !== undefined
			? [`<title>${seo.title}</title>`]
			: []),
		named("generator", `Jekyll v${JEKYLL_VERSION}`),
		...when(seo.pageTitle, (title) => property("og:title", title)),
		...when(seo.author.name, (name) => named("author", name)),
		property("og:locale", seo.locale),
		...when(
			seo.description,
			(text) => named("description", text),
			(text) => property("og:description", text),
		),
		...when(
			seo.site("url"),
			() => `<link rel="canonical" href="${seo.canonicalUrl}" />`,
			() => property("og:url", seo.canonicalUrl),
		),
		...when(seo.siteTitle, (title) => property("og:site_name", title)),
		...openGraphImage(seo),
		...kind(seo),
		...neighbours(seo),
		...twitter(seo),
		...facebook(seo),
		...verifications(seo),
		`<script type="application/ld+json">`,
		`${seoMetadata(seo)}</script>`,
		"<!-- End Jekyll SEO tag -->",
	];
	return `${lines.join("\n")}\n`;
}

type Line = (value: unknown) => string;

/** Lines for a value, where there is one. */
function when(value: unknown, ...lines: Line[]): string[] {
	return isTruthy(value) ? lines.map((line) => line(value)) : [];
}

function property(name: string, content: unknown): string {
	return `<meta property="${name}" content="${toOutput(content)}" />`;
}

function named(name: string, content: unknown): string {
	return `<meta name="${name}" content="${toOutput(content)}" />`;
}

function openGraphImage({ image }: SeoValues): string[] {
	if (!image) return [];
	return [
		property("og:image", image.path),
		...["height", "width", "alt"].flatMap((key) =>
			when(image.more.get(key), (value) => property(`og:image:${key}`, value)),
		),
	];
}

function kind({ published }: SeoValues): string[] {
	if (published === undefined) return [property("og:type", "website")];
	return [
		property("og:type", "article"),
		property("article:published_time", published),
	];
}

/** The pages before and after, of a list of posts. */
function neighbours({ context }: SeoValues): string[] {
	const paginator = context.find("paginator");
	if (!isTruthy(paginator)) return [];
	const link = (relation: string, name: string) =>
		when(
			readKey(paginator, name),
			() =>
				`<link rel="${relation}" href="${absoluteUrl(readKey(paginator, `${name}_path`), context)}" />`,
		);
	return [...link("prev", "previous_page"), ...link("next", "next_page")];
}

function twitter(seo: SeoValues): string[] {
	const { image } = seo;
	const card = [seo.page("twitter", "card"), seo.site("twitter", "card")].find(
		(value) => isTruthy(value) && value !== "",
	);
	return [
		named("twitter:card", image ? (card ?? "summary_large_image") : "summary"),
		...(image ? [property("twitter:image", image.path)] : []),
		...when(image?.more.get("alt"), (alt) => named("twitter:image:alt", alt)),
		...when(seo.pageTitle, (title) => property("twitter:title", title)),
		...when(seo.site("twitter"), () =>
			named("twitter:site", handle(seo.site("twitter", "username"))),
		),
		...(isTruthy(seo.site("twitter"))
			? when(creator(seo), (name) => named("twitter:creator", handle(name)))
			: []),
	];
}

function creator({ author }: SeoValues): unknown {
	const name = isTruthy(author.twitter) ? author.twitter : author.name;
	return typeof name === "string" ? name.replace(/^@/, "") : undefined;
}

function handle(name: unknown): string {
	return `@${toOutput(name).replaceAll("@", "")}`;
}

function facebook(seo: SeoValues): string[] {
	return [
		...when(seo.site("facebook", "admins"), (value) =>
			property("fb:admins", value),
		),
		...when(seo.site("facebook", "publisher"), (value) =>
			property("article:publisher", value),
		),
		...when(seo.site("facebook", "app_id"), (value) =>
			property("fb:app_id", value),
		),
	];
}

/** What search engines want to see of a site's owner, by its key of `webmaster_verifications`. */
const owners: readonly (readonly [string, string])[] = [
	["google", "google-site-verification"],
	["bing", "msvalidate.01"],
	["alexa", "alexaVerifyID"],
	["yandex", "yandex-verification"],
	["baidu", "baidu-site-verification"],
	["facebook", "facebook-domain-verification"],
];

function verifications(seo: SeoValues): string[] {
	if (isTruthy(seo.site("webmaster_verifications"))) {
		return owners.flatMap(([key, name]) =>
			when(seo.site("webmaster_verifications", key), (value) =>
				named(name, value),
			),
		);
	}
	return when(seo.site("google_site_verification"), (value) =>
		named("google-site-verification", value),
	);
}
