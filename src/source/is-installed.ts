import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Whether a package that Lectern can do without is there; it is only looked for, since loading it takes its time.
 *
 * The usual places come first: Node reads every manifest on its way, which takes a hundred times as long.
 */
export function isInstalled(name: string): boolean {
	return isBeside(name) || isResolved(name);
}

function isBeside(name: string): boolean {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (let above = dirname(folder); above !== folder; above = dirname(folder)) {
		folder = above;
		if (existsSync(join(folder, "node_modules", name, "package.json")))
			return true;
	}
	return false;
}

function isResolved(name: string): boolean {
	try {
		createRequire(import.meta.url).resolve(name);
		return true;
	} catch {
		return false;
	}
}
