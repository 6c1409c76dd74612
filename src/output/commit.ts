import {
	existsSync,
	mkdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { bringNear } from "./bring-near.ts";
import { parentsOf } from "./contained-path.ts";
import { bringOver, keptList, temporaryName } from "./leftovers.ts";
import { errorCode, type Listing } from "./list-folder.ts";
import type { Staging } from "./staging.ts";

/** What a build changes, as paths relative to the destination. */
export interface Change {
	/** Waiting in the staging folder. */
	readonly written: readonly string[];
	readonly removed: readonly string[];
	readonly unchanged: readonly string[];
}

/** Put the staged files in their place so that whoever looks sees the old site or the new one, whole. */
export function commitWhole(
	change: Change,
	staging: Staging,
	destination: string,
	before: Listing,
): void {
	if (change.written.length + change.removed.length === 1) {
		commitEach(change, staging, destination, before);
		return;
	}
	for (const path of change.unchanged)
		staging.link(join(destination, path), path);
	const replaced = join(staging.parent, temporaryName("replaced"));
	try {
		exchange(staging.folder, destination, replaced, [...before.kept]);
	} catch (error) {
		if (!cannotMove(error)) throw error;
		commitEach(change, staging, destination, before);
	} finally {
		rmSync(replaced, { recursive: true, force: true });
	}
}

/** Two renames, one right after the other: a program that is killed between them leaves `replaced` to be restored. */
function exchange(
	made: string,
	destination: string,
	replaced: string,
	kept: readonly string[],
): void {
	mkdirSync(replaced, { recursive: true });
	if (kept.length) writeFileSync(join(replaced, keptList), kept.join("\n"));
	mkdirSync(dirname(destination), { recursive: true });
	const old = join(replaced, "site");
	if (existsSync(destination)) renameSync(destination, old);
	try {
		renameSync(made, destination);
	} catch (error) {
		if (existsSync(old)) renameSync(old, destination);
		throw error;
	}
	bringOver(kept, old, destination);
}

/** The destination is a mount point, on another file system, or in a folder that must not change. */
function cannotMove(error: unknown): boolean {
	const code = errorCode(error);
	return ["EXDEV", "EBUSY", "EPERM", "EACCES"].includes(code ?? "");
}

/** Put the staged files in their place one by one, each of them whole. */
export function commitEach(
	change: Change,
	staging: Staging,
	destination: string,
	before: Listing,
): void {
	const near = bringNear(change.written, staging.folder, destination);
	try {
		removeFiles(change.removed, destination);
		for (const path of change.written) {
			clearWay(destination, path, before);
			renameSync(join(near.folder, path), join(destination, path));
		}
	} finally {
		near.remove();
	}
}

/** Remove files, and the folders that are empty without them. */
export function removeFiles(
	removed: readonly string[],
	destination: string,
): void {
	for (const path of removed) rmSync(join(destination, path), { force: true });
	for (const path of removed)
		for (const folder of parentsOf(path)) {
			if (!removeEmpty(join(destination, folder))) break;
		}
}

function removeEmpty(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}

/** Make the file's folder. A link on the way is removed, never followed. */
function clearWay(destination: string, path: string, before: Listing): void {
	for (const folder of parentsOf(path))
		if (before.others.has(folder))
			rmSync(join(destination, folder), { force: true });
	mkdirSync(dirname(join(destination, path)), { recursive: true });
}
