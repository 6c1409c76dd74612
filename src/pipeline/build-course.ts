import { type Cache, memoryCache } from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import type { RenderListener } from "../jekyll/liquid/types.ts";
import { readCourse } from "../jekyll/read-course.ts";
import {
	openRubyPlugins,
	type PrintForPlugins,
} from "../jekyll/ruby-plugins/index.ts";
import type { Result } from "../result.ts";
import type { FetchOptions } from "../video/index.ts";
import { openFormulaThread } from "../workers/open-formula-thread.ts";
import type { FormulaThread } from "../workers/types.ts";
import type { BuildSession } from "./build-session.ts";
import { createMarkdownify } from "./create-markdownify.ts";
import { openThreadFor } from "./open-thread-for.ts";
import { packageRoot } from "./package-root.ts";
import type { Build } from "./types.ts";

export interface BuildOptions {
	readonly cache?: Cache;
	/** What earlier builds of this process have made: kept by `serve` from one build to the next. */
	readonly session?: BuildSession;
	/** Told of the path of every page that is rendered, and of every template, with its size and the time it took. */
	readonly onPage?: (path: string) => void;
	readonly onTemplate?: RenderListener;
	/** A thread that sets formulas ahead of their pages and waits for them; without it, one is started when needed. */
	readonly formulaThread?: FormulaThread | undefined;
	/** Starts such a thread. */
	readonly openThread?: typeof openFormulaThread;
	/** How `lectern.fetch_thumbnails` asks the videos' hosts; without it, nothing is ever asked. */
	readonly fetch?: FetchOptions["fetch"];
	/** Where the course's plugins print to. */
	readonly print?: PrintForPlugins;
}

/**
 * The whole path: a folder of posts to a site that is ready to be written.
 *
 * What follows the reading is loaded when the thread that sets formulas has been started: both take time to begin.
 */
export async function buildCourse(
	config: SiteConfig,
	options: BuildOptions = {},
): Promise<Result<Build>> {
	const { cache = memoryCache(), session, print } = options;
	const { openThread = openFormulaThread } = options;
	const plugins = await openRubyPlugins(config, print);
	const read = readCourse(config, {
		lecternRoot: packageRoot,
		createMarkdownify,
		// Plugins may change what has been read.
		...(plugins ? { plugins } : { memory: session?.documents }),
	});
	const thread = openThreadFor(
		read.value,
		cache,
		options.formulaThread,
		openThread,
	);
	const { makeSite } = await import("./make-site.ts");
	return makeSite(read, { ...options, cache, plugins, thread });
}
