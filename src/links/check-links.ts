import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { PageLinks } from "./collect-links.ts";
import type { WrittenLink } from "./enhance-links.ts";
import { findFaults } from "./find-faults.ts";
import {
	findWritten,
	type SearchedText,
	type WrittenAt,
} from "./find-written.ts";
import {
	type LinkMemory,
	openLinkMemory,
	type Problem,
	readLinks,
} from "./link-memory.ts";

/** A page that is written, for the check of links. */
export interface CheckedPage {
	/** Below `baseurl`. */
	readonly url: string;
	/** The file it is made of, relative to the course's folder. */
	readonly path: string;
	readonly links: PageLinks;
	/** Where the links of its body are written; those of layouts are looked for in `textsOf`. */
	readonly places?: readonly WrittenLink[];
}

export interface CheckOptions {
	readonly baseurl?: string;
	/** `site.url`: where it has a path (`https://example.edu/course`), addresses that begin with it are the site's. */
	readonly url?: string;
	/** Whether a file other than these pages is written at this address (below `baseurl`, decoded). */
	readonly exists: (path: string) => boolean;
	/** The texts that may hold what a page's templates put together, by the page's file. */
	readonly textsOf?: (path: string) => Iterable<SearchedText>;
	/** What earlier checks have found out of pages that are as they were. */
	readonly memory?: LinkMemory;
}

/** `{% link _posts/gone.md %}`, which stays where Liquid has reported that it leads nowhere. */
const unresolvedTag = /^\{%-?\s*(?:link|post_url)\s/;

/**
 * Find links that lead nowhere within the site.
 *
 * `/lectures/` and `/lectures` find `lectures/index.html`, `/about` finds `about.html`, as static hosts serve them;
 * `#top` and an empty anchor are always there. An address that templates write is reported once, where it, or the end of it, is written.
 *
 * @returns `links/dead-link` and `links/dead-anchor`.
 */
export function checkLinks(
	pages: readonly CheckedPage[],
	options: CheckOptions,
): Diagnostic[] {
	const { baseurl, memory = openLinkMemory() } = options;
	const mount = baseurl || pathOf(options.url);
	const read = pages.map((page) => readLinks(page, { baseurl, mount }, memory));
	const reported = new Set<string>();
	return findFaults(read, options, memory).flatMap((faults, index) =>
		faults.flatMap(({ target: { address }, problem }) => {
			if (unresolvedTag.test(address)) return [];
			const page = pages[index];
			const place = page?.places?.find((link) => link.address === address);
			if (!page || (!place && reported.has(address))) return [];
			reported.add(address);
			const found = place
				? { location: place.location, length: address.length }
				: findWritten(address, options.textsOf?.(page.path) ?? []);
			return [report(problem, address, found ?? top(page), page)];
		}),
	);
}

function report(
	problem: Problem,
	address: string,
	{ location, length }: WrittenAt,
	{ path }: CheckedPage,
): Diagnostic {
	const details = { length };
	const seen = location.file === path ? "" : ` (seen on the page of ${path})`;
	if (problem === "link" || problem === "baseurl")
		return diagnostic(
			"links/dead-link",
			`"${address}" leads to no page and no file${seen}.`,
			location,
			{ ...details, ...hintAt(address, problem) },
		);
	return diagnostic(
		"links/dead-anchor",
		`"${problem.path}" has no anchor "${problem.anchor}"${seen}.`,
		location,
		details,
	);
}

function hintAt(address: string, problem: "link" | "baseurl") {
	if (problem === "baseurl")
		return { hint: "It leaves out `baseurl`: use `relative_url`." };
	return /\.(?:md|markdown)(?:#|$)/i.test(address)
		? {
				hint: "Link to the page that is made of it: `{% link _posts/2023-02-24-title.md %}` finds its address.",
			}
		: {};
}

function pathOf(url = ""): string {
	return URL.canParse(url) ? new URL(url).pathname.replace(/\/+$/, "") : "";
}

function top({ path }: CheckedPage): WrittenAt {
	return { location: { file: path, line: 1, column: 1 }, length: 1 };
}
