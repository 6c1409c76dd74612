import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hash } from "./hash.ts";

/**
 * A hash of Lectern's own code and of what it says about its dependencies.
 *
 * What another version has made is not trusted; the bytes count, since dates differ wherever the package is installed.
 * Of the compiled package it is a file, written with it.
 */
export function codeVersion(): string {
	const code = dirname(dirname(fileURLToPath(import.meta.url)));
	const compiled = compiledVersion();
	if (compiled) return compiled;
	const manifest = readFileSync(join(code, "..", "package.json"), "utf8");
	const files = readdirSync(code, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.[jt]s$/.test(name) && !name.endsWith(".d.ts"))
		.sort();
	const texts = files.map((name) => readFileSync(join(code, name), "utf8"));
	return hash(manifest, ...files, ...texts);
}

/** The compiled package's; nothing where the code runs as it is written. */
export function compiledVersion(): string | undefined {
	const code = dirname(dirname(fileURLToPath(import.meta.url)));
	const file = join(code, "code-version");
	return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
