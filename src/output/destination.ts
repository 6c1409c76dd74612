import { lstatSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { hash } from "../cache/index.ts";
import { parentsOf } from "./contained-path.ts";
import { type Listing, listFolder } from "./list-folder.ts";
import {
	isFresh,
	type Manifest,
	type ManifestEntry,
	parseManifest,
	serializeManifest,
} from "./manifest.ts";

/** The folder that holds the site, and what is known of it. */
export class Destination {
	readonly folder: string;
	readonly listing: Listing;
	#manifest: Manifest;

	/**
	 * @param folder - Absolute.
	 * @param keep - Jekyll's `keep_files`.
	 * @param manifest - As `manifest` gave it after the last build.
	 */
	constructor(folder: string, keep: readonly string[], manifest?: string) {
		this.folder = folder;
		this.listing = listFolder(folder, keep);
		this.#manifest = parseManifest(manifest);
	}

	get manifest(): string {
		return serializeManifest(this.#manifest);
	}

	/** What the folder looks like now: the same as long as nobody touches any of its files. */
	state(): string {
		const { files, others } = this.listing;
		const lines = [...files].map((path) => {
			const stats = statOf(join(this.folder, path));
			return `${path} ${stats?.size} ${stats?.mtimeMs}`;
		});
		return hash(...lines.sort(), ...[...others].sort());
	}

	/** Whether the file there was made for this key, and nobody has touched it since. */
	isFresh(path: string, key: string | undefined): boolean {
		const entry = this.#manifest.get(path);
		if (!entry || !this.listing.files.has(path)) return false;
		return isFresh(entry, key, statOf(join(this.folder, path)));
	}

	/** Whether the file there holds these bytes. */
	holds(path: string, bytes: Uint8Array): boolean {
		if (!this.listing.files.has(path)) return false;
		const file = join(this.folder, path);
		return (
			statOf(file)?.size === bytes.length && readFileSync(file).equals(bytes)
		);
	}

	/** What is there that the build does not make. */
	obsolete(made: { has(path: string): boolean }): string[] {
		const { files, others } = this.listing;
		return [...files, ...others].filter((path) => !made.has(path));
	}

	/** Learn what a commit has done. */
	update(written: readonly string[], removed: readonly string[]): void {
		const { files, folders, others } = this.listing;
		for (const path of removed) {
			files.delete(path);
			others.delete(path);
			this.#manifest.delete(path);
		}
		for (const path of written) {
			files.add(path);
			for (const folder of parentsOf(path)) folders.add(folder);
		}
	}

	/** Remember for which key a file was made. */
	remember(path: string, key: string | undefined): void {
		const file = key ? statOf(join(this.folder, path)) : undefined;
		const entry: ManifestEntry | undefined =
			key && file
				? { key, size: file.size, modified: file.mtimeMs }
				: undefined;
		if (entry) this.#manifest.set(path, entry);
		else this.#manifest.delete(path);
	}
}

function statOf(file: string): Stats | undefined {
	return lstatSync(file, { throwIfNoEntry: false });
}

/** Whether two folders lie on one file system, so that a rename leads from one to the other. */
export function onOneFileSystem(a: string, b: string): boolean {
	return statSync(a).dev === statSync(b).dev;
}
