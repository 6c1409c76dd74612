import {
	appendFileSync,
	copyFileSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, sep } from "node:path";
import type { RubyFiles } from "../../ruby/interpreter/host.ts";

/**
 * The files that plugins may see: those of the course's folder and of the gems that are run; they may write into the site's
 * folder alone.
 *
 * Symbolic links that lead out are as if they weren't there.
 */
export function openPluginFiles(
	source: string,
	destination: string,
	gems: readonly string[],
): RubyFiles {
	const mayRead = (path: string) =>
		[source, destination, ...gems].some((folder) =>
			isWithin(realOf(path), realOf(folder)),
		);
	const attempt = <Value>(
		path: string,
		run: () => Value,
	): Value | undefined => {
		if (!mayRead(path)) return undefined;
		try {
			return run();
		} catch {
			return undefined;
		}
	};
	return {
		look: (path) =>
			attempt(path, () => {
				const { size, mtimeMs, isDirectory } = statOf(path);
				return { isFolder: isDirectory, size, modified: mtimeMs };
			}),
		read: (path) => attempt(path, () => readFileSync(path, "utf8")),
		list: (path) => attempt(path, () => readdirSync(path).sort()),
		mayWrite: (path) => isWithin(realOf(path), realOf(destination)),
		write(path, text, appends) {
			mkdirSync(dirname(path), { recursive: true });
			if (appends) appendFileSync(path, text);
			else writeFileSync(path, text);
		},
		makeFolder: (path) => void mkdirSync(path, { recursive: true }),
		remove: (path) => rmSync(path, { recursive: true, force: true }),
		copy(from, to) {
			if (!mayRead(from)) return;
			mkdirSync(dirname(to), { recursive: true });
			if (statOf(from).isDirectory) cpSync(from, to, { recursive: true });
			else copyFileSync(from, to);
		},
		move: (from, to) => renameSync(from, to),
	};
}

function statOf(path: string) {
	const stats = statSync(path);
	return {
		size: stats.size,
		mtimeMs: stats.mtimeMs,
		isDirectory: stats.isDirectory(),
	};
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder + sep);
}

/** A path with its links followed as far as it exists. */
function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path
			? path
			: `${realOf(parent)}${path.slice(parent.length)}`;
	}
}
