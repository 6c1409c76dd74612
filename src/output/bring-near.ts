import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { onOneFileSystem } from "./destination.ts";
import { temporaryName } from "./leftovers.ts";

/** Staged files from where a rename puts them in their place. */
export interface Near {
	readonly folder: string;
	remove(): void;
}

/**
 * Have staged files on the destination's own file system.
 *
 * Where the destination is a mount point, nothing beside it is on its disk: the files are copied into a folder within
 * it, all of them before the first is put in its place, so that a full disk is met while the old site is whole.
 */
export function bringNear(
	paths: readonly string[],
	staging: string,
	destination: string,
): Near {
	mkdirSync(destination, { recursive: true });
	if (!paths.length || onOneFileSystem(staging, destination))
		return { folder: staging, remove() {} };
	const folder = join(destination, temporaryName("staging"));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		for (const path of paths) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			copyFileSync(join(staging, path), join(folder, path));
		}
	} catch (error) {
		remove();
		throw error;
	}
	return { folder, remove };
}
