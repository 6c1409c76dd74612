import { createRequire } from "node:module";
import type * as SassModule from "sass";

const load = createRequire(import.meta.url);

/** @throws where `sass-embedded`, which is optional, is not installed. */
export function loadSassProgram(): typeof SassModule {
	return load("sass-embedded");
}
