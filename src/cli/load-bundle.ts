import { loadCompiled } from "../code-cache/load-compiled.ts";

/** All of Lectern's code as one script; its parts run when they are first asked for. */
export interface Bundle {
	commandLine(): typeof import("./run-command-line.ts");
	library(): typeof import("../index.ts");
}

/** @see loadCompiled */
export function loadBundle(folder: string, purpose: string): Bundle {
	return loadCompiled(folder, "cli/lectern.js", purpose) as Bundle;
}
