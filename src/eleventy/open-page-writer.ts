import { mkdirSync } from "node:fs";
import type { UserConfig } from "@11ty/eleventy";
import type { PageToWrite, PageWriter } from "../output/types.ts";
import { handOverPages } from "./hand-over-pages.ts";

/**
 * Eleventy, writing below a folder.
 *
 * Nothing of the machine's or the course's Eleventy configuration is read, and no folder is searched: all it sees are
 * the pages it is given.
 */
export async function openPageWriter(folder: string): Promise<PageWriter> {
	const { Eleventy } = await loadEleventy();
	let pages: readonly PageToWrite[] = [];
	let forgetEngines = () => {};
	mkdirSync(folder, { recursive: true });
	const eleventy = new Eleventy(folder, folder, {
		configPath: false,
		// Quiet mode would make its writing wait for its log, and two pages share one piece of memory.
		quietMode: false,
		config: (config) => {
			silence(config);
			forgetEngines = () =>
				config.events.removeAllListeners("eleventy#templateModified");
			handOverPages(config, () => pages);
		},
	});
	eleventy.disableLogger();
	await eleventy.init();
	return {
		async write(next) {
			pages = next;
			// Each write makes new ones, and those before would listen for ever.
			forgetEngines();
			await eleventy.restart();
			await eleventy.write();
			pages = [];
		},
	};
}

/** On a busy machine it would say how long its parts take: past its log, so that disabling that does not help. */
function silence({ benchmarkManager }: UserConfig): void {
	benchmarkManager.setVerboseOutput(false);
	for (const group of Object.values(benchmarkManager.getAll()))
		group.setIsVerbose(false);
}

/**
 * Without its resolver, a worker thread on Node 20 that makes it forget modules which have changed while it watches:
 * it is handed none.
 */
function loadEleventy() {
	process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "true";
	return import("@11ty/eleventy");
}
