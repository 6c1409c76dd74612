import type { Addresses } from "./addresses.ts";
import type { Genre } from "./genre.ts";

/**
 * Identifiers as CSL variables: DOI, PMID and ISBN have their own; an arXiv id is `number` and `archive`, its
 * version apart; what CSL has no variable for stands in `custom`.
 */
export function identifierVariables(
	{ identifiers, url, accessed }: Addresses,
	type: string,
	genre?: Genre,
): Record<string, unknown> {
	const {
		doi,
		pmid,
		pmcid,
		isbn,
		arxiv,
		arxivVersion,
		acl,
		openreview,
		nber,
		ssrn,
		jstor,
	} = identifiers;
	const custom = Object.fromEntries(
		Object.entries({ arxiv, acl, openreview, nber, ssrn, jstor }).filter(
			([, value]) => value,
		),
	);
	const [archive, location] =
		(
			[
				["arXiv", arxiv],
				["ACL Anthology", acl],
				["JSTOR", jstor],
				["OpenReview", openreview],
				["SSRN", ssrn],
			] as const
		).find(([, id]) => id) ?? [];
	return {
		DOI: doi,
		PMID: pmid,
		PMCID: pmcid,
		ISBN: isbn,
		URL: url,
		...(accessed ? { accessed } : {}),
		number: genre?.number ?? (arxiv ? `arXiv:${arxiv}` : nber),
		version: arxiv ? arxivVersion : undefined,
		archive,
		archive_location: location,
		...(arxiv && type === "article"
			? { genre: "preprint", "container-title": "arXiv" }
			: {}),
		custom: Object.keys(custom).length > 0 ? custom : undefined,
	};
}
