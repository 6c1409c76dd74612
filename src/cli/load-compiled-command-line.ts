import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { commandTable } from "./command-table.ts";
import { loadBundle } from "./load-bundle.ts";

/** The command line's code out of the bundle. */
export function loadCommandLine([word = ""]: readonly string[]) {
	const command = commandTable.find(
		({ name, aliases = [] }) => name === word || aliases.includes(word),
	);
	const folder = dirname(dirname(fileURLToPath(import.meta.url)));
	return loadBundle(folder, command?.name ?? "help").commandLine();
}
