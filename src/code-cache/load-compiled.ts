import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFile } from "./cache-file.ts";
import { loadScript } from "./load-script.ts";

/**
 * Run a script of the compiled package; see `loadScript`.
 *
 * @param folder - Where the compiled package lies (`dist`), absolute.
 * @param script - Its path in there.
 * @param purpose - See `cacheFile`.
 */
export function loadCompiled(
	folder: string,
	script: string,
	purpose: string,
): object {
	const version = readFileSync(join(folder, "code-version"), "utf8");
	return loadScript(join(folder, script), cacheFile(version, purpose));
}
