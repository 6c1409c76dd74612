import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";

/** What a folder looks like from outside: no file of it is opened. */
export interface FolderState {
	/** A line a file: path, size, and the times of its last changes. The same as long as nobody touches anything. */
	readonly lines: readonly string[];
	/** Milliseconds since 1970: the last change of any of them. */
	readonly newest: number;
}

/**
 * Walk over folders and single files, and say what is there.
 *
 * @param roots - Absolute; those that do not exist are noted as missing.
 * @param isIgnored - Whether a path, and all below it, does not matter.
 */
export function readFolderState(
	roots: readonly string[],
	isIgnored: (path: string, name: string) => boolean,
): FolderState {
	const lines: string[] = [];
	let newest = 0;
	const note = (path: string, stats: Stats | undefined) => {
		if (stats) newest = Math.max(newest, stats.mtimeMs, stats.ctimeMs);
		lines.push(
			stats
				? `${path} ${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`
				: `${path} missing`,
		);
	};
	const walk = (path: string) => {
		for (const entry of readdirSync(path, { withFileTypes: true })) {
			const inner = join(path, entry.name);
			if (isIgnored(inner, entry.name)) continue;
			if (entry.isDirectory()) {
				lines.push(inner);
				walk(inner);
			} else {
				note(inner, lstatSync(inner, { throwIfNoEntry: false }));
				if (entry.isSymbolicLink()) note(inner, statOf(inner));
			}
		}
	};
	for (const root of roots) {
		const stats = statOf(root);
		if (stats?.isDirectory()) walk(root);
		else note(root, stats);
	}
	return { lines, newest };
}

/** Nothing, too, where a link goes in circles. */
function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}
