import { setTimeout as wait } from "node:timers/promises";
import chokidar from "@11ty/chokidar-with-glob-support";

/** Milliseconds: editors write a file in several steps. */
const SETTLE = 8;

/** Milliseconds: the watcher says that it is ready a moment before the system tells it of changes. */
const READY = 100;

export interface Watch {
	close(): Promise<void>;
}

/**
 * Call back with the paths that changed, appeared or went, those of one moment together.
 *
 * @param paths - Absolute; folders with all below them.
 * @param isIgnored - Whether a path, and all below it, does not matter.
 * @returns When everything that is there now is known, so that each later change is seen.
 */
export async function watchFolders(
	paths: readonly string[],
	isIgnored: (path: string) => boolean,
	onChange: (changed: readonly string[]) => void,
): Promise<Watch> {
	let changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const settle = () => {
		const paths = [...changed];
		changed = new Set();
		onChange(paths);
	};
	const watcher = chokidar.watch(paths, {
		ignored: isIgnored,
		ignoreInitial: true,
		// It would keep back what goes for a tenth of a second; a build that sees it a moment too early is followed by
		// the right one.
		atomic: false,
	});
	watcher.on("all", (_, path) => {
		changed.add(path);
		clearTimeout(timer);
		timer = setTimeout(settle, SETTLE);
	});
	// A folder that cannot be read is not watched; the rest is.
	watcher.on("error", () => {});
	await new Promise<void>((resolve) => watcher.on("ready", resolve));
	await wait(READY);
	return {
		close: async () => {
			clearTimeout(timer);
			await watcher.close();
		},
	};
}
