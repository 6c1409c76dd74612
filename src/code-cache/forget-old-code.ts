import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Versions of Lectern and of Node that one machine may well use in turn. */
const VERSIONS = 4;

/** Remove what was kept for other versions, but for the few that were written last. */
export function forgetOldCode(folder: string): void {
	const versions = readdirSync(folder)
		.map((name) => join(folder, name))
		.map((path) => ({ path, written: statSync(path).mtimeMs }))
		.sort((one, other) => other.written - one.written);
	for (const { path } of versions.slice(VERSIONS))
		rmSync(path, { recursive: true, force: true });
}
