import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { SourceLocation } from "../source/types.ts";
import type { PageLinks } from "./collect-links.ts";
import type { WrittenLink } from "./enhance-links.ts";
import { resolveAddress, type SiteAddress } from "./resolve-address.ts";

/** A page that is written, for the check of links. */
export interface CheckedPage {
	/** Below `baseurl`. */
	readonly url: string;
	/** The file it is made of, relative to the course's folder. */
	readonly path: string;
	readonly links: PageLinks;
	/** Where the links of its body are written; those of layouts have no place but the file. */
	readonly places?: readonly WrittenLink[];
}

export interface CheckOptions {
	readonly baseurl?: string;
	/** Whether a file other than these pages is written at this address (below `baseurl`, decoded). */
	readonly exists: (path: string) => boolean;
}

/**
 * Find links that lead nowhere within the site.
 *
 * `/lectures/` and `/lectures` find `lectures/index.html`, `/about` finds `about.html`, as static hosts serve them;
 * `#top` and an empty anchor are always there. An address that a layout writes into every page is reported once.
 *
 * @returns `links/dead-link` and `links/dead-anchor`.
 */
export function checkLinks(
	pages: readonly CheckedPage[],
	options: CheckOptions,
): Diagnostic[] {
	const targets = indexPages(pages);
	const reported = new Set<string>();
	return pages.flatMap((page) =>
		page.links.addresses.flatMap((address) => {
			const target = resolveAddress(address, page.url, options.baseurl);
			const problem = target
				? findProblem(target, targets, options)
				: outside(address, options.baseurl);
			if (!problem || UNRENDERED.test(address)) return [];
			const place = page.places?.find((link) => link.address === address);
			if (!place && reported.has(address)) return [];
			reported.add(address);
			return [report(problem, address, place?.location ?? top(page))];
		}),
	);
}

/** Liquid that could not be rendered has been reported. */
const UNRENDERED = /\{%.*%\}/;

type Problem = "link" | { anchor: string; path: string } | "baseurl";

function report(
	problem: Problem,
	address: string,
	location: SourceLocation,
): Diagnostic {
	const details = { length: address.length };
	if (problem === "link" || problem === "baseurl")
		return diagnostic(
			"links/dead-link",
			`"${address}" leads to no page and no file.`,
			location,
			{ ...details, ...hintAt(address, problem) },
		);
	return diagnostic(
		"links/dead-anchor",
		`"${problem.path}" has no anchor "${problem.anchor}".`,
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

function outside(address: string, baseurl = ""): Problem | undefined {
	return baseurl && address.startsWith("/") ? "baseurl" : undefined;
}

function findProblem(
	target: SiteAddress,
	targets: ReadonlyMap<string, ReadonlySet<string>>,
	options: CheckOptions,
): Problem | undefined {
	const anchors = targets.get(normalise(target.path));
	if (!anchors) return options.exists(target.path) ? undefined : "link";
	const { anchor, path } = target;
	return !anchor || /^top$/i.test(anchor) || anchor.startsWith(":~:")
		? undefined
		: anchors.has(anchor)
			? undefined
			: { anchor, path };
}

function indexPages(
	pages: readonly CheckedPage[],
): Map<string, ReadonlySet<string>> {
	return new Map(
		pages.map(({ url, links }) => [normalise(url), new Set(links.anchors)]),
	);
}

/** One name for `/a/`, `/a/index.html`, `/a.html` and `/a`. */
function normalise(path: string): string {
	return decodeSafely(path)
		.replace(/\/index\.html?$/, "/")
		.replace(/\.html?$/, "")
		.replace(/(?<=.)\/$/, "");
}

function decodeSafely(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function top(page: CheckedPage): SourceLocation {
	return { file: page.path, line: 1, column: 1 };
}
