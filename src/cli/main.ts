#!/usr/bin/env node
import { realpathSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { optimizeLater } from "../code-cache/optimize-later.ts";
import { userCacheFolder } from "../code-cache/user-cache-folder.ts";
import { loadCommandLine } from "./load-command-line.ts";
import { packageVersion } from "./package-version.ts";
import { startFormulaThread } from "./start-formula-thread.ts";

/**
 * Run `lectern` with the words that follow its name.
 *
 * What a command does not need is not loaded: `--version` and `--help` answer before anything of Lectern's is.
 *
 * @returns The exit code: 0 done, 1 the course has errors, 2 the command line is wrong.
 */
export async function main(words: readonly string[]): Promise<number> {
	if (words.length === 1 && (words[0] === "--version" || words[0] === "-v")) {
		process.stdout.write(`${packageVersion()}\n`);
		return 0;
	}
	optimizeLater();
	keepCompiledCode();
	const formulaThread = await startFormulaThread(words);
	const { runCommandLine } = await loadCommandLine(words);
	return runCommandLine(words, undefined, formulaThread);
}

/** From Node 22 on, the compiled code of modules (Sass, Shiki) is kept between runs, as the bundle's is. */
function keepCompiledCode(): void {
	const enable: unknown = Reflect.get(module, "enableCompileCache");
	if (typeof enable === "function")
		enable(join(userCacheFolder(), "lectern", "modules"));
}

function isStarted(): boolean {
	const started = process.argv[1];
	return (
		started !== undefined &&
		realpathSync(started) === fileURLToPath(import.meta.url)
	);
}

if (isStarted()) {
	// Where modules are loaded by a thread (of a TypeScript loader), Node may find that nothing is waited for, and end.
	const open = setInterval(() => {}, 2 ** 31 - 1);
	main(process.argv.slice(2))
		.then((exitCode) => {
			process.exitCode = exitCode;
		})
		.finally(() => clearInterval(open));
}
