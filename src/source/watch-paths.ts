import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Watchpack from "watchpack";

/** Milliseconds: editors write a file in several steps. */
const SETTLE = 8;

export interface Watched {
	/** Absolute; folders with all below them; what does not exist yet, too. */
	readonly paths: readonly string[];
	/** Whether a path, and all below it, does not matter. */
	readonly isIgnored: (path: string) => boolean;
	/** Milliseconds since 1970: what has changed since then is told, too. */
	readonly since: number;
}

export interface Watch {
	close(): void;
}

/**
 * Call back with the paths that changed, appeared or went, those of one moment together.
 *
 * @returns When all that is there is known: what is renamed before would look as if it had always been there.
 */
export async function watchPaths(
	{ paths, isIgnored, since }: Watched,
	onChange: (changed: readonly string[]) => void,
): Promise<Watch> {
	let changed = new Set<string>();
	const watcher = new Watchpack({
		aggregateTimeout: SETTLE,
		followSymlinks: true,
		ignored: isIgnored,
	});
	watcher.on("change", (path) => changed.add(path));
	watcher.on("remove", (path) => changed.add(path));
	watcher.on("aggregated", () => {
		const together = [...changed];
		changed = new Set();
		if (together.length) onChange(together);
	});
	const { folder = [], file = [], nothing = [] } = groupByKind(paths);
	watcher.watch({
		// It finds those below by itself, but does not say when.
		directories: folder.flatMap((path) => [...foldersIn(path, isIgnored)]),
		files: file,
		missing: nothing,
		startTime: since,
	});
	while (isReading(watcher)) await wait(5);
	return { close: () => watcher.close() };
}

function isReading({
	directoryWatchers,
}: InstanceType<typeof Watchpack>): boolean {
	return [...directoryWatchers.values()].some(
		({ watcher }) => watcher?.directoryWatcher.initialScan,
	);
}

type Kind = "folder" | "file" | "nothing";

function groupByKind(
	paths: readonly string[],
): Partial<Record<Kind, readonly string[]>> {
	const groups: Partial<Record<Kind, string[]>> = {};
	for (const path of paths) {
		const stats = statSync(path, { throwIfNoEntry: false });
		const kind = stats ? (stats.isDirectory() ? "folder" : "file") : "nothing";
		groups[kind] = [...(groups[kind] ?? []), path];
	}
	return groups;
}

/** A folder, if it can be read, and those below it that matter. */
function* foldersIn(
	path: string,
	isIgnored: Watched["isIgnored"],
): Generator<string> {
	if (isIgnored(path)) return;
	yield path;
	for (const entry of entriesOf(path))
		if (entry.isDirectory())
			yield* foldersIn(join(path, entry.name), isIgnored);
}

function entriesOf(path: string) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch {
		return [];
	}
}
