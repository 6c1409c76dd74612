import { mkdir } from "node:fs";
import { join } from "node:path";
import { parentsOf } from "./contained-path.ts";

/**
 * Have the folders of files made in the background, while the files are still being made.
 *
 * Making a folder can take as long as rendering a page: on ext4, for some minutes after as many have been removed. One
 * that could not be made is left to whoever writes the file.
 *
 * @param root - A folder that exists.
 * @param paths - Of the files, relative to it, with `/`.
 * @returns When each folder has been tried.
 */
export async function makeFolders(
	root: string,
	paths: readonly string[],
): Promise<void> {
	const folders = new Set(paths.flatMap((path) => [...parentsOf(path)]));
	// What contains others is begun first: to wait for it would be to wait for the pages being rendered.
	const outerFirst = [...folders].sort((a, b) => depthOf(a) - depthOf(b));
	await Promise.all(outerFirst.map((folder) => tryFolder(join(root, folder))));
}

function tryFolder(folder: string): Promise<void> {
	return new Promise((resolve) => mkdir(folder, () => resolve()));
}

function depthOf(path: string): number {
	return path.split("/").length;
}
