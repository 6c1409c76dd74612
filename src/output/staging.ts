import {
	copyFileSync,
	existsSync,
	constants as fsConstants,
	linkSync,
	mkdirSync,
	rmdirSync,
	rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sweep, temporaryName } from "./leftovers.ts";

/**
 * The folder in which a build puts what it has made before any of it is shown.
 *
 * It lies on the destination's file system, so that moving from one to the other is a rename.
 */
export class Staging {
	readonly folder: string;
	readonly parent: string;
	readonly #made = new Set<string>();

	/** @param parent - Holds this folder and, for a moment, the site that is replaced. */
	constructor(parent: string, destination: string) {
		this.parent = parent;
		sweep(parent, destination);
		this.folder = join(parent, temporaryName("staging"));
	}

	/** Make the folder; throws where the disk refuses it. */
	open(): void {
		mkdirSync(this.folder, { recursive: true });
	}

	/** Absolute path of a file in it; its folder is made. */
	place(path: string): string {
		const file = join(this.folder, path);
		const folder = dirname(file);
		if (!this.#made.has(folder)) {
			mkdirSync(folder, { recursive: true });
			this.#made.add(folder);
		}
		return file;
	}

	copy(from: string, path: string): void {
		copyFileSync(from, this.place(path), fsConstants.COPYFILE_FICLONE);
	}

	/** Take over a file without copying it, where the file system can. */
	link(from: string, path: string): void {
		const to = this.place(path);
		try {
			linkSync(from, to);
		} catch {
			copyFileSync(from, to);
		}
	}

	/** Remove it, and the folder around it where nothing else is in it. */
	remove(): void {
		if (existsSync(this.folder)) rmSync(this.folder, { recursive: true });
		try {
			rmdirSync(this.parent);
		} catch {
			// Something else lives there.
		}
	}
}
