import { mkdirSync } from "node:fs";
import { Eleventy } from "@11ty/eleventy";
import type { PageToWrite, PageWriter } from "../output/types.ts";
import { handOverPages } from "./hand-over-pages.ts";

/**
 * Eleventy, writing below a folder.
 *
 * Nothing of the machine's or the course's Eleventy configuration is read, and no folder is searched: all it sees are
 * the pages it is given.
 */
export async function openPageWriter(folder: string): Promise<PageWriter> {
	let pages: readonly PageToWrite[] = [];
	mkdirSync(folder, { recursive: true });
	const eleventy = new Eleventy(folder, folder, {
		configPath: false,
		// Quiet mode would make its writing wait for its log, and two pages share one piece of memory.
		quietMode: false,
		config: (config) => handOverPages(config, () => pages),
	});
	eleventy.disableLogger();
	await eleventy.init();
	return {
		async write(next) {
			pages = next;
			await eleventy.restart();
			await eleventy.write();
			pages = [];
		},
	};
}
