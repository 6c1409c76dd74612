import { existsSync, mkdtempSync, renameSync } from "node:fs";
import { join } from "node:path";

/**
 * Take what a build has made out of the way of the next.
 *
 * It is not removed: for some minutes after many files have been, ext4 takes ten times as long to make new ones, which
 * no first build of a course meets.
 *
 * @param home - An existing folder on the same file system, for what is taken away.
 */
export function setAside(path: string, home: string): void {
	if (existsSync(path))
		renameSync(path, join(mkdtempSync(join(home, "aside-")), "it"));
}
