import { jsonify } from "../../filters/jsonify.ts";
import { isTruthy } from "../../syntax/condition.ts";
import type { SeoValues } from "./seo-values.ts";

const entities: ReadonlySet<string> = new Set(["BlogPosting", "CreativeWork"]);
const authors: ReadonlySet<unknown> = new Set(["Organization", "Person"]);

/** The page's JSON-LD, keys in order, what there is none of left out. */
export function seoMetadata(seo: SeoValues): string {
	const all: readonly (readonly [string, unknown])[] = [
		["@context", "https://schema.org"],
		["@type", seo.type],
		["author", author(seo)],
		["dateModified", seo.modified],
		["datePublished", seo.published],
		["description", seo.description],
		["headline", seo.pageTitle],
		["image", image(seo)],
		[
			"mainEntityOfPage",
			entities.has(seo.type)
				? { "@type": "WebPage", "@id": seo.canonicalUrl }
				: undefined,
		],
		["name", seo.name],
		["publisher", publisher(seo)],
		["sameAs", seo.links],
		["url", seo.canonicalUrl],
	];
	return jsonify(
		Object.fromEntries(all.filter(([, value]) => value !== undefined)),
	);
}

function author({ author: { name, type, url } }: SeoValues): unknown {
	if (!isTruthy(name) || (isTruthy(type) && !authors.has(type)))
		return undefined;
	return {
		"@type": isTruthy(type) ? type : "Person",
		name,
		...(isTruthy(url) ? { url } : {}),
	};
}

function image({ image: found }: SeoValues): unknown {
	if (!found) return undefined;
	if (found.more.size === 0) return found.path;
	return {
		...Object.fromEntries(found.more),
		url: found.path,
		"@type": "imageObject",
	};
}

function publisher({ logo, author: { name } }: SeoValues): unknown {
	if (logo === undefined) return undefined;
	return {
		"@type": "Organization",
		logo: { "@type": "ImageObject", url: logo },
		...(isTruthy(name) ? { name } : {}),
	};
}
