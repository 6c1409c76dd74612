import { set, type Variables } from "../read/variables.ts";
import type { Addresses } from "./addresses.ts";
import type { Identifiers } from "./identifiers.ts";

/**
 * Identifiers as CSL variables: DOI, PMID and ISBN have their own; an arXiv id is `number` and `archive`, its
 * version apart; what CSL has no variable for stands in `custom`.
 */
export function addIdentifiers(
	csl: Variables,
	{ identifiers, url }: Addresses,
	type: string,
): void {
	const { doi, pmid, pmcid, isbn, arxiv, arxivVersion } = identifiers;
	set(csl, "DOI", doi);
	set(csl, "PMID", pmid);
	set(csl, "PMCID", pmcid);
	set(csl, "ISBN", isbn);
	set(csl, "URL", url);
	if (arxiv) set(csl, "version", arxivVersion);
	for (const [name, archive] of archives) {
		const id = identifiers[name];
		if (!id) continue;
		csl.archive = archive;
		csl.archive_location = id;
		break;
	}
	if (arxiv && type === "article") csl.genre = "preprint";
	const custom = without(identifiers);
	if (custom) csl.custom = custom;
}

/** Where a work is kept, the most telling first. */
const archives = [
	["arxiv", "arXiv"],
	["acl", "ACL Anthology"],
	["jstor", "JSTOR"],
	["openreview", "OpenReview"],
	["ssrn", "SSRN"],
] as const;

const kept = ["arxiv", "acl", "openreview", "nber", "ssrn", "jstor"] as const;

/** The identifiers that CSL has no variable for; undefined where there are none. */
function without(identifiers: Identifiers): Record<string, string> | undefined {
	let custom: Record<string, string> | undefined;
	for (const name of kept) {
		const id = identifiers[name];
		if (id) custom = { ...custom, [name]: id };
	}
	return custom;
}
