import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { hash } from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { enabledPlugins } from "../jekyll/plugins/enabled-plugins.ts";
import { packageRoot } from "../pipeline/package-root.ts";
import { isRecord } from "../ruby/record.ts";
import { readFolderState } from "../source/folder-state.ts";
import type { Configured } from "./configure.ts";
import type { Site } from "./open-site.ts";
import { pathsRead } from "./paths-read.ts";

const ROOM = "builds";

/**
 * Milliseconds: clocks of file systems are coarse. A file that changed just before it was looked at may change again
 * without showing it.
 */
const COARSE = 2000;

/** What there is to say of a build once more. */
export interface BuildSummary {
	readonly pages: number;
	readonly formulas: number;
	readonly diagnostics: readonly Diagnostic[];
}

export interface LastBuild {
	/** The last build's summary, where nothing has been touched since: neither the course nor the site. */
	recall(): BuildSummary | undefined;
	/** Remember a build that has just been published. */
	remember(summary: BuildSummary): void;
}

/** Look at the course from outside, before it is read: what changes from now on is seen the next time. */
export function openLastBuild(site: Site, configured: Configured): LastBuild {
	const { cache, config, destination } = site;
	const now = Date.now();
	const { lines, newest } = readFolderState(
		[...pathsRead(configured), ...ownFolders, ...historyRead(config)],
		ignoredBy(config),
	);
	const key = hash(
		config.destination,
		JSON.stringify(config),
		surroundings(process.env),
	);
	const course = hash(...lines);
	return {
		recall() {
			const last: unknown = JSON.parse(cache.get(ROOM, key) ?? "null");
			const isSame =
				isKept(last) &&
				last.course === course &&
				last.site === destination.state();
			return isSame ? last.summary : undefined;
		},
		remember(summary) {
			if (newest > now - COARSE) return;
			const kept: Kept = { course, site: destination.state(), summary };
			cache.set(ROOM, key, JSON.stringify(kept));
		},
	};
}

interface Kept {
	readonly course: string;
	readonly site: string;
	readonly summary: BuildSummary;
}

function isKept(value: unknown): value is Kept {
	return isRecord(value) && isRecord(value.summary);
}

/** Lectern's own theme. */
const ownFolders = ["_layouts", "_includes", "assets"].map((name) =>
	join(packageRoot, name),
);

/** Git's own record of commits, where a plugin shows the last. */
function historyRead(config: SiteConfig): string[] {
	if (!enabledPlugins(config).has("jekyll-github-metadata")) return [];
	let folder = config.source;
	while (!existsSync(join(folder, ".git")) && folder !== dirname(folder))
		folder = dirname(folder);
	return [join(folder, ".git/logs/HEAD")];
}

/** What the plugins of GitHub are told beside the course. */
function surroundings({
	PAGES_ENV,
	PAGES_REPO_NWO,
	JEKYLL_BUILD_REVISION,
}: NodeJS.ProcessEnv) {
	return JSON.stringify([PAGES_ENV, PAGES_REPO_NWO, JEKYLL_BUILD_REVISION]);
}

const never = new Set([
	".git",
	".svn",
	".jekyll-cache",
	".sass-cache",
	".lectern-cache",
]);

/** What no build reads, though it lies in the course's folder. */
function ignoredBy(
	config: SiteConfig,
): (path: string, name: string) => boolean {
	const made = [config.destination, config.lectern.cache];
	const packages = String(config.include).includes("node_modules");
	return (path, name) =>
		never.has(name) ||
		(name === "node_modules" && !packages) ||
		made.includes(path);
}
