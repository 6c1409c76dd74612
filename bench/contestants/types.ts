import type { Dialect } from "../courses/write-post.ts";

/** A program and its arguments, run in the course's folder. */
export type Command = readonly [program: string, ...words: string[]];

/** A site generator of the comparison. */
export interface Contestant {
	readonly name: string;
	/** As it says itself; nothing where the machine does not have it. */
	readonly version: string | undefined;
	/** Folders with its templates, each laid over the one before; relative to `bench/peers`. */
	readonly templates: readonly string[];
	readonly dialect: Dialect;
	/** A lecture's file and page, relative to the course's folder. */
	readonly postPath: (index: number) => string;
	readonly pagePath: (index: number) => string;
	/** Where the site goes. */
	readonly output: string;
	/** What a cold build does not have, besides the output. */
	readonly caches: readonly string[];
	readonly build: Command;
	/** The same again. */
	readonly again: Command;
	readonly watch: Command;
	/** What it prints when it has begun to watch. */
	readonly watching: RegExp;
	/** Variables it is run with, for a course's absolute folder. */
	readonly environment?: (folder: string) => Readonly<Record<string, string>>;
}
