import type { PageLinks } from "./collect-links.ts";
import { resolveAddress, type SiteAddress } from "./resolve-address.ts";

/** What is known of a page's links by itself, whatever other pages there are. */
export interface ReadLinks {
	/** The page's own name. */
	readonly name: string;
	readonly anchors: ReadonlySet<string>;
	readonly targets: readonly Target[];
	/** Names that its targets have. */
	readonly names: ReadonlySet<string>;
	/** Targets that led nowhere when it was checked last, and which check that was; none before that. */
	checked?: { readonly faults: readonly Fault[]; readonly check: number };
}

export interface Target {
	readonly address: string;
	/** None for an address that is not the site's. */
	readonly meaning?: SiteAddress & { readonly name: string };
}

export interface Fault {
	readonly target: Target;
	readonly problem: Problem;
}

export type Problem = "link" | "baseurl" | { anchor: string; path: string };

/** What earlier checks have found out of pages that are as they were. */
export interface LinkMemory {
	readonly pages: WeakMap<PageLinks, ReadLinks>;
	/** By the site's path and address: layouts write the same ones into every page. */
	readonly absolute: Map<string, Target>;
	/** How many checks there have been. */
	checks: number;
	/** Anchors by the pages' names, as the last check has seen them. */
	anchors: ReadonlyMap<string, ReadonlySet<string>>;
	/** Whether a file was there, by the path that was asked for. */
	readonly asked: Map<string, boolean>;
}

export function openLinkMemory(): LinkMemory {
	return {
		pages: new WeakMap(),
		absolute: new Map(),
		checks: 0,
		anchors: new Map(),
		asked: new Map(),
	};
}

/** Where the site stands on its host: as `baseurl` says, and as `site.url` may say. */
export interface Mounts {
	readonly baseurl: string | undefined;
	readonly mount: string;
}

/** What a page's links mean, read once. */
export function readLinks(
	{ url, links }: { readonly url: string; readonly links: PageLinks },
	{ baseurl, mount }: Mounts,
	{ pages, absolute }: LinkMemory,
): ReadLinks {
	const known = pages.get(links);
	if (known) return known;
	const targets = links.addresses.map((address): Target => {
		const name = `${mount} ${address}`;
		const known = absolute.get(name);
		if (known) return known;
		const meaning =
			resolveAddress(address, url, mount) ??
			resolveAddress(address, url, baseurl);
		const target: Target = meaning
			? { address, meaning: { ...meaning, name: normalise(meaning.path) } }
			: { address };
		if (address.startsWith("/")) absolute.set(name, target);
		return target;
	});
	const read: ReadLinks = {
		name: normalise(url),
		anchors: new Set(links.anchors),
		targets,
		names: new Set(targets.flatMap(({ meaning }) => meaning?.name ?? [])),
	};
	pages.set(links, read);
	return read;
}

/** One name for `/a/`, `/a/index.html`, `/a.html` and `/a`. */
export function normalise(path: string): string {
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
