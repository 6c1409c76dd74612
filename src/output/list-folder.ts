import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** What a folder holds, as paths relative to it with `/`. Links are listed, never followed. */
export interface Listing {
	/** Regular files. */
	readonly files: Set<string>;
	readonly folders: Set<string>;
	/** Links, sockets and the like. */
	readonly others: Set<string>;
	/** Files and folders that stay whatever the build makes; not looked into. */
	readonly kept: Set<string>;
}

/** @param keep - Jekyll's `keep_files`: paths relative to the folder, or beginnings of paths. */
export function listFolder(root: string, keep: readonly string[]): Listing {
	const listing: Listing = {
		files: new Set(),
		folders: new Set(),
		others: new Set(),
		kept: new Set(),
	};
	list(root, "", keep.filter(Boolean), listing);
	return listing;
}

function list(
	root: string,
	below: string,
	keep: readonly string[],
	listing: Listing,
): void {
	for (const entry of entriesOf(join(root, below))) {
		const path = below ? `${below}/${entry.name}` : entry.name;
		if (keep.some((beginning) => path.startsWith(beginning)))
			listing.kept.add(path);
		else if (entry.isFile()) listing.files.add(path);
		else if (entry.isDirectory()) {
			listing.folders.add(path);
			list(root, path, keep, listing);
		} else listing.others.add(path);
	}
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** Whether a file-system call failed because there is no such file. */
export function isMissing(error: unknown): boolean {
	return errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR";
}

/** `ENOSPC`, `EXDEV` and the like; nothing for an error that is not the system's. */
export function errorCode(error: unknown): string | undefined {
	const code = error instanceof Error && "code" in error ? error.code : "";
	return typeof code === "string" && code ? code : undefined;
}
