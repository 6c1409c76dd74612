import { relative } from "node:path";
import type { Watch } from "../source/watch-paths.ts";
import type { Configured } from "./configure.ts";
import type { Console } from "./console.ts";
import { printFor } from "./print-for.ts";
import { showProgress } from "./progress.ts";
import { createRebuilder, type Rebuild, type Rebuilder } from "./rebuilder.ts";
import { reportDiagnostics } from "./report.ts";
import { runNewest } from "./run-newest.ts";
import { summarize, summaryOf } from "./summarize.ts";
import { courseWatch } from "./watched-paths.ts";

export interface FollowOptions {
	readonly console: Console;
	/** Read the configuration; called again when it changes. */
	readonly configure: () => Configured;
	readonly withCache: boolean;
	readonly withNotes: boolean;
	/** Told of every build, the first one too. */
	readonly onBuilt: (rebuild: Rebuild, configured: Configured) => void;
}

export interface Following {
	/** Build again, as if everything had changed. */
	build(): Promise<void>;
	/** Build again at every change from now on. */
	watch(): Promise<void>;
	close(): Promise<void>;
}

/** Milliseconds without a change before what nobody waits for is written. */
const QUIET = 500;

/** Stands for no file: time for what was postponed. */
const LATE = "";

/** A course that is built again whenever something of it changes, one build at a time, the newest state last. */
export function follow(options: FollowOptions): Following {
	const { console, withCache } = options;
	const print = printFor(console);
	let configured = options.configure();
	let rebuilder: Rebuilder = createRebuilder(configured, withCache, print);
	let lateWork: NodeJS.Timeout | undefined;
	let watch: Watch | undefined;
	let newestBegin = Date.now();
	const reconfigure = () => {
		rebuilder.close();
		configured = options.configure();
		rebuilder = createRebuilder(configured, withCache, print);
	};
	const build = async () => {
		const begin = performance.now();
		newestBegin = Date.now();
		const rebuild = await rebuilder.build(showProgress(console));
		console.progress("");
		report(options, rebuild, configured, begin);
		options.onBuilt(rebuild, configured);
		lateWork = setTimeout(() => onChange([LATE]), QUIET);
	};
	const onChange = runNewest<string>(async (asked) => {
		clearTimeout(lateWork);
		const changed = asked.filter((path) => path !== LATE);
		try {
			if (changed.length === 0) return await rebuilder.finish();
			announceChange(console, changed, configured);
			if (changed.some((path) => configured.files.includes(path)))
				reconfigure();
			await build();
		} catch (error) {
			// A fault of Lectern's own must not end an afternoon's writing.
			console.error("Build failed:", String(error));
		}
	});
	return {
		build,
		async watch() {
			watch = await courseWatch(configured, newestBegin, onChange);
		},
		async close() {
			clearTimeout(lateWork);
			watch?.close();
			rebuilder.close();
		},
	};
}

function announceChange(
	console: Console,
	changed: readonly string[],
	{ config }: Configured,
): void {
	const { length } = changed;
	console.info(
		"Regenerating:",
		`${length} file${length === 1 ? "" : "s"} changed`,
	);
	for (const path of changed.slice(0, 5))
		console.info("", relative(config.source, path));
	if (length > 5) console.info("", `and ${length - 5} more`);
}

function report(
	{ console, withNotes }: FollowOptions,
	rebuild: Rebuild,
	{ config }: Configured,
	begin: number,
): void {
	const seconds = (performance.now() - begin) / 1000;
	reportDiagnostics(console, rebuild.diagnostics, config.source, withNotes);
	const { published } = rebuild;
	if (published) summarize(console, summaryOf(rebuild), published, seconds);
	else console.warn("", "The last good site stays up until this is mended.");
}
