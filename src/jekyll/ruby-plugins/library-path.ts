import { existsSync } from "node:fs";
import { join } from "node:path";
import { findGem } from "../find-gem.ts";
import { hasLibrary } from "./libraries.ts";

/** Ruby's `$LOAD_PATH`, as far as plugins' gems are on it. */
export class LibraryPath {
	/** Folders of the gems, absolute; a gem that another requires joins them. */
	readonly roots: string[] = [];
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	add(root: string): void {
		if (!this.roots.includes(root)) this.roots.push(root);
	}

	/**
	 * The file that `require "a/b"` means in the gems, or where a gem requires it, in another that is named like it.
	 *
	 * @param from - The file that requires it, absolute.
	 * @returns Nothing for a library that is built in.
	 */
	find(name: string, from: string): string | undefined {
		const file = name.endsWith(".rb") ? name : `${name}.rb`;
		const known = this.#fileIn(this.roots, file);
		const isOfGem = this.roots.some((root) => from.startsWith(root));
		if (known || !isOfGem || hasLibrary(name)) return known;
		const gems = [name.replaceAll("/", "-"), name.split("/")[0] ?? name]
			.flatMap((gem) => findGem(gem, this.#source) ?? [])
			.filter((root) => this.#fileIn([root], file));
		for (const root of gems.slice(0, 1)) this.add(root);
		return this.#fileIn(gems, file);
	}

	#fileIn(roots: readonly string[], file: string): string | undefined {
		return roots
			.map((root) => join(root, "lib", file))
			.find((path) => existsSync(path));
	}
}
