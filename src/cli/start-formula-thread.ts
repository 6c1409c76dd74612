import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FormulaThread } from "../workers/types.ts";
import { commandTable } from "./command-table.ts";

/**
 * Start the thread that sets formulas before anything else is loaded: both load at once, and it is ready when the
 * first text is.
 *
 * Nothing is known of the course yet. It is started where a folder seems never to have been built; where it turns out
 * to have few formulas, next to nothing is lost.
 */
export async function startFormulaThread([
	command = "",
	...words
]: readonly string[]): Promise<FormulaThread | undefined> {
	if (!builds(command)) return undefined;
	const [folder = "."] = words.filter((word) => !word.startsWith("-"));
	if (existsSync(join(folder, ".lectern-cache", "store"))) return undefined;
	const { openFormulaThread } = await import(
		"../workers/open-formula-thread.ts"
	);
	return openFormulaThread();
}

function builds(word: string): boolean {
	const command = commandTable.find(
		({ name, aliases = [] }) => name === word || aliases.includes(word),
	);
	return command !== undefined && ["build", "serve"].includes(command.name);
}
