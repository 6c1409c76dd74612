import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ParseResult } from "@ruby/prism/src/deserialize.js";
import { parsePrism } from "@ruby/prism/src/parsePrism.js";

/** Ruby's own parser: a text to its tree, with what is wrong with it. */
export type ParseRuby = (source: string) => ParseResult;

const require = createRequire(import.meta.url);

/**
 * Load Prism, Ruby's parser, as WebAssembly.
 *
 * It is instantiated here and not by its own `loadPrism`, which needs `node:wasi` and its warning: a parser reads no
 * file and no clock, so what it imports of the system does nothing.
 */
export function loadPrism(): ParseRuby {
	const wasm = readFileSync(require.resolve("@ruby/prism/src/prism.wasm"));
	const module = new WebAssembly.Module(wasm);
	const instance = new WebAssembly.Instance(module, systemless(module));
	const { _initialize: initialize } = instance.exports;
	if (typeof initialize === "function") initialize();
	return (source) => parsePrism(instance.exports, source);
}

/** `ENOSYS` of WASI: there is no such function. */
const NO_SYSTEM = 52;

function systemless(module: WebAssembly.Module): WebAssembly.Imports {
	const imports: Record<string, Record<string, () => number>> = {};
	for (const { module: room, name } of WebAssembly.Module.imports(module)) {
		imports[room] ??= {};
		imports[room][name] = () => NO_SYSTEM;
	}
	return imports;
}
