import {
	type Fault,
	type LinkMemory,
	normalise,
	type Problem,
	type ReadLinks,
	type Target,
} from "./link-memory.ts";
import type { SiteAddress } from "./resolve-address.ts";

/** More than this that is new, and every page is looked at. */
const MANY = 64;

export interface FindOptions {
	readonly baseurl?: string | undefined;
	/** Whether a file other than a page is written at this address (below `baseurl`, decoded). */
	readonly exists: (path: string) => boolean;
}

/**
 * The targets of each page that lead nowhere. A page that has been checked is checked again only where it links to
 * something that has come, gone, or changed its anchors since.
 */
export function findFaults(
	pages: readonly ReadLinks[],
	{ baseurl, exists }: FindOptions,
	memory: LinkMemory,
): readonly (readonly Fault[])[] {
	const anchors = new Map(pages.map((page) => [page.name, page.anchors]));
	const changed = new Set([
		...changedNames(memory.anchors, anchors),
		...changedFiles(memory.asked, exists),
	]);
	memory.anchors = anchors;
	const ask = (path: string) => {
		const known = memory.asked.get(path) ?? exists(path);
		memory.asked.set(path, known);
		return known;
	};
	const problemOf = memoise(({ address, meaning }) =>
		meaning
			? findProblem(meaning, anchors, ask)
			: isOutside(address, baseurl)
				? "baseurl"
				: undefined,
	);
	const check = ++memory.checks;
	const isAsBefore = ({ names }: ReadLinks) =>
		changed.size <= MANY && ![...changed].some((name) => names.has(name));
	return pages.map((page) => {
		const { checked } = page;
		const isKnown = checked?.check === check - 1 && isAsBefore(page);
		const faults = isKnown
			? checked.faults
			: page.targets.flatMap((target) => {
					const problem = problemOf(target);
					return problem ? [{ target, problem }] : [];
				});
		page.checked = { faults, check };
		return faults;
	});
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

function changedNames(before: Anchors, now: Anchors): string[] {
	const gone = [...before.keys()].filter((name) => !now.has(name));
	const others = [...now].filter(([name, anchors]) => {
		const known = before.get(name);
		return anchors !== known && !(known && isSame(known, anchors));
	});
	return [...gone, ...others.map(([name]) => name)];
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((anchor) => b.has(anchor));
}

/** Names of files that have come or gone; the answers are brought up to date. */
function changedFiles(
	asked: Map<string, boolean>,
	exists: (path: string) => boolean,
): string[] {
	const changed: string[] = [];
	for (const [path, answer] of asked) {
		if (exists(path) === answer) continue;
		changed.push(normalise(path));
		asked.set(path, !answer);
	}
	return changed;
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

function isOutside(address: string, baseurl = ""): boolean {
	return baseurl !== "" && address.startsWith("/");
}

function findProblem(
	{ name, path, anchor }: SiteAddress & { readonly name: string },
	anchorsOf: Anchors,
	exists: (path: string) => boolean,
): Problem | undefined {
	const anchors = anchorsOf.get(name);
	if (!anchors) return exists(path) ? undefined : "link";
	if (!anchor || /^top$/i.test(anchor) || anchor.startsWith(":~:"))
		return undefined;
	return anchors.has(anchor) ? undefined : { anchor, path };
}
