import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type * as SassModule from "sass";
import { loadCompiled } from "../code-cache/load-compiled.ts";

/**
 * What speaks with the program of `sass-embedded`, as one script whose compiled code is kept: two hundred modules take longer
 * to load than a theme's stylesheets to compile. Compiled, this takes the place of `load-sass-program.ts`.
 *
 * @throws where `sass-embedded`, which is optional, is not installed.
 */
export function loadSassProgram(): typeof SassModule {
	const here = fileURLToPath(import.meta.url);
	createRequire(here).resolve("sass-embedded");
	const folder = dirname(dirname(here));
	return loadCompiled(folder, "sass/program.js", "sass") as typeof SassModule;
}
