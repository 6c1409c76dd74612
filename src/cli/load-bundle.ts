import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFile } from "../code-cache/cache-file.ts";
import { loadScript } from "../code-cache/load-script.ts";

/** All of Lectern's code as one script; its parts run when they are first asked for. */
export interface Bundle {
	commandLine(): typeof import("./run-command-line.ts");
	library(): typeof import("../index.ts");
}

/**
 * @param folder - Where the compiled package lies (`dist`), absolute.
 * @param purpose - See `cacheFile`.
 */
export function loadBundle(folder: string, purpose: string): Bundle {
	const version = readFileSync(join(folder, "code-version"), "utf8");
	const script = join(folder, "cli", "lectern.js");
	return loadScript(script, cacheFile(version, purpose)) as Bundle;
}
