#!/usr/bin/env node
import { realpathSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { packageVersion } from "./package-version.ts";

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
	keepCompiledCode();
	const { runCommandLine } = await import("./run-command-line.ts");
	return runCommandLine(words);
}

/** From Node 22 on, the code that V8 has compiled is kept between runs in the system's folder for temporary files. */
function keepCompiledCode(): void {
	const enable: unknown = Reflect.get(module, "enableCompileCache");
	if (typeof enable === "function") enable();
}

function isStarted(): boolean {
	const started = process.argv[1];
	return (
		started !== undefined &&
		realpathSync(started) === fileURLToPath(import.meta.url)
	);
}

if (isStarted()) process.exitCode = await main(process.argv.slice(2));
