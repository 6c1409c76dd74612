import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";

/** A file or a folder of the course. */
export interface Entry {
	/** Relative to the root, with `/`. */
	readonly path: string;
	/** Absolute. */
	readonly absolutePath: string;
	readonly isFolder: boolean;
}

/** Looks into the folders of a course, and never out of it. */
export interface FolderReader {
	/** What `folder` (relative to the root, `""` for the root itself) holds, in the order of the names. */
	list(folder: string): Entry[];
	/** All files below `folder`, as paths relative to the root, in Ruby's order of a glob. */
	files(folder: string): Entry[];
	/** One entry; `undefined` where there is none, or none that may be read. */
	find(path: string): Entry | undefined;
	/** What was refused or could not be read so far. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * A reader of the folders below `root`.
 *
 * Reports `source/outside-link`, `source/dangling-link` and `source/unreadable`, each path once.
 */
export function createFolderReader(root: string): FolderReader {
	const home = realpathOf(root) ?? root;
	const diagnostics = new Map<string, Diagnostic>();
	const report = (code: DiagnosticCode, path: string, message: string) => {
		const location = { file: path, line: 1, column: 1 };
		diagnostics.set(path, diagnostic(code, message, location));
		return undefined;
	};

	const resolveLink = (path: string): Entry | undefined => {
		const absolutePath = join(root, path);
		const target = realpathOf(absolutePath);
		if (target === undefined)
			return report("source/dangling-link", path, "It points to nothing.");
		if (!isWithin(target, home))
			return report("source/outside-link", path, "It leads out of the course.");
		const isFolder = statSync(target).isDirectory();
		const isLoop =
			isFolder && isWithin(realpathOf(parent(absolutePath)) ?? home, target);
		if (isLoop)
			return report(
				"source/outside-link",
				path,
				"It leads back to a folder it lies in.",
			);
		return { path, absolutePath, isFolder };
	};

	const toEntry = (folder: string, item: Dirent): Entry | undefined => {
		const path = folder ? `${folder}/${item.name}` : item.name;
		if (item.isSymbolicLink()) return resolveLink(path);
		const isFolder = item.isDirectory();
		if (!isFolder && !item.isFile()) return undefined;
		return { path, absolutePath: join(root, path), isFolder };
	};

	const list = (folder: string): Entry[] => {
		try {
			return readdirSync(join(root, folder), { withFileTypes: true })
				.sort(byName)
				.map((item) => toEntry(folder, item))
				.filter((entry) => entry !== undefined);
		} catch (error) {
			if (!isMissing(error))
				report("source/unreadable", folder, `Cannot read it: ${String(error)}`);
			return [];
		}
	};

	const files = (folder: string): Entry[] =>
		list(folder).flatMap((entry) =>
			entry.isFolder ? files(entry.path) : entry,
		);

	const find = (path: string): Entry | undefined => {
		const absolutePath = join(root, path);
		const target = realpathOf(absolutePath);
		if (target === undefined || !isWithin(target, home)) return undefined;
		return { path, absolutePath, isFolder: statSync(target).isDirectory() };
	};

	return {
		list,
		files,
		find,
		get diagnostics() {
			return [...diagnostics.values()];
		},
	};
}

function byName(left: Dirent, right: Dirent): number {
	return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}

function parent(path: string): string {
	return path.slice(0, path.lastIndexOf(sep));
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder + sep);
}

function realpathOf(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		return undefined;
	}
}

function isMissing(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === "ENOENT" || code === "ENOTDIR";
}
