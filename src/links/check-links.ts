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
	/** What earlier checks have found out of pages that are as they were. */
	readonly memory?: LinkMemory;
}

/** What is known of a page's links by itself, whatever other pages there are. */
interface ReadLinks {
	readonly anchors: ReadonlySet<string>;
	readonly targets: readonly Target[];
}

interface Target {
	readonly address: string;
	/** None for an address that is not the site's. */
	readonly meaning?: SiteAddress & { readonly name: string };
}

export interface LinkMemory {
	readonly pages: WeakMap<PageLinks, ReadLinks>;
	/** By `baseurl` and address: layouts write the same ones into every page. */
	readonly absolute: Map<string, Target>;
}

export function openLinkMemory(): LinkMemory {
	return { pages: new WeakMap(), absolute: new Map() };
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
	const { baseurl, memory = openLinkMemory() } = options;
	const read = pages.map((page) => {
		const known = memory.pages.get(page.links);
		const links = known ?? readLinks(page, baseurl, memory);
		memory.pages.set(page.links, links);
		return { page, links };
	});
	const anchors = new Map(
		read.map(({ page, links }) => [normalise(page.url), links.anchors]),
	);
	const problemOf = memoise(({ address, meaning }) =>
		meaning
			? findProblem(meaning, anchors, options)
			: outside(address, baseurl),
	);
	const reported = new Set<string>();
	return read.flatMap(({ page, links }) =>
		links.targets.flatMap((target) => {
			const problem = problemOf(target);
			if (!problem) return [];
			const { address } = target;
			const place = page.places?.find((link) => link.address === address);
			if (!place && reported.has(address)) return [];
			reported.add(address);
			return [report(problem, address, place?.location ?? top(page))];
		}),
	);
}

function readLinks(
	{ url, links }: CheckedPage,
	baseurl: string | undefined,
	{ absolute }: LinkMemory,
): ReadLinks {
	const targets = links.addresses.map((address): Target => {
		const name = `${baseurl} ${address}`;
		const known = absolute.get(name);
		if (known) return known;
		const meaning = resolveAddress(address, url, baseurl);
		const target: Target = meaning
			? { address, meaning: { ...meaning, name: normalise(meaning.path) } }
			: { address };
		if (address.startsWith("/")) absolute.set(name, target);
		return target;
	});
	return { anchors: new Set(links.anchors), targets };
}

function memoise(
	find: (target: Target) => Problem | undefined,
): (target: Target) => Problem | undefined {
	const known = new Map<Target, Problem | undefined>();
	return (target) => {
		const found = known.get(target);
		if (found !== undefined || known.has(target)) return found;
		const problem = find(target);
		known.set(target, problem);
		return problem;
	};
}

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
	target: SiteAddress & { readonly name: string },
	anchorsOf: ReadonlyMap<string, ReadonlySet<string>>,
	options: CheckOptions,
): Problem | undefined {
	const anchors = anchorsOf.get(target.name);
	if (!anchors) return options.exists(target.path) ? undefined : "link";
	const { anchor, path } = target;
	return !anchor || /^top$/i.test(anchor) || anchor.startsWith(":~:")
		? undefined
		: anchors.has(anchor)
			? undefined
			: { anchor, path };
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
