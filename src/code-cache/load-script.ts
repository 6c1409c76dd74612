import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { type KeptCode, readCode, writeCode } from "./kept-code.ts";

/** What a CommonJS module is run with. */
type Module = (
	exports: object,
	require: NodeJS.Require,
	module: { exports: object },
	filename: string,
) => void;

/**
 * So many runs add what they have compiled: not every run needs every function, and writing them takes longer than
 * compiling the last few.
 */
const GENERATIONS = 4;

/**
 * Run a script, with its compiled code kept between runs.
 *
 * Node keeps compiled code only from version 22 on, and module by module.
 *
 * @param path - Absolute; the script is a function expression that takes what CommonJS modules take, in ASCII,
 *   and does not import.
 * @param cache - File of the compiled code; it is missing at first, and names all that the code depends on.
 * @returns What it exports.
 */
export function loadScript(path: string, cache: string): object {
	const kept = readCode(cache);
	const script = new Script(readFileSync(path, "latin1"), {
		filename: path,
		cachedData: kept?.code,
	});
	keepAtExit(script, script.cachedDataRejected ? undefined : kept, cache);
	const run: Module = script.runInThisContext();
	const module = { exports: {} };
	run(module.exports, createRequire(path), module, path);
	return module.exports;
}

function keepAtExit(
	script: Script,
	kept: KeptCode | undefined,
	cache: string,
): void {
	const generation = (kept?.generation ?? 0) + 1;
	if (generation > GENERATIONS) return;
	process.once("exit", () =>
		writeCode(cache, { code: script.createCachedData(), generation }),
	);
}
