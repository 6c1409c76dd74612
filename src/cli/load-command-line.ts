/** The command line's code as it is written; compiled, `load-compiled-command-line.ts` takes this file's place. */
export function loadCommandLine(_words: readonly string[]) {
	return import("./run-command-line.ts");
}
