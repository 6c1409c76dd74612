import { rmSync } from "node:fs";
import { join } from "node:path";
import { refuseDestination } from "../output/index.ts";
import { configure } from "./configure.ts";
import { openConsole, type Streams } from "./console.ts";
import type { Invocation } from "./create-program.ts";
import { exitCodes } from "./usage.ts";

/** `lectern clean`: remove the site, the cache, and what Jekyll's own build has left. */
export async function clean(
	invocation: Invocation,
	streams: Streams,
): Promise<number> {
	const { config } = configure(invocation);
	const console = openConsole(streams, invocation.flags);
	const { source, destination, lectern } = config;
	const refusal = refuseDestination(source, destination);
	if (refusal) {
		console.error("Not removed:", refusal);
		return exitCodes.faulty;
	}
	const leftovers = [".jekyll-cache", ".jekyll-metadata", ".sass-cache"];
	const folders = [
		destination,
		lectern.cache,
		...leftovers.map((name) => join(source, name)),
	];
	for (const folder of folders) {
		rmSync(folder, { recursive: true, force: true });
		console.info("Cleaner:", `${folder} is gone.`);
	}
	return exitCodes.done;
}
