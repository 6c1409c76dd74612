import type { UserConfig } from "@11ty/eleventy";
import type { PageToWrite, PageWriter } from "../output/types.ts";
import { handOverPages } from "./hand-over-pages.ts";

/** Makes the site with the writer it is given, in the folder it is given. */
export type BuildWith = (
	destination: string,
	openWriter: () => Promise<PageWriter>,
) => Promise<void>;

/**
 * Make Eleventy's own command (`eleventy --config=.eleventy.ts`) build a course.
 *
 * Before each of Eleventy's builds, Lectern's begins, and stops where it has pages to write; Eleventy writes them;
 * then Lectern's goes on to its end.
 *
 * @param folder - Where the site goes, relative to the current folder.
 * @param cache - Folder that Eleventy must not watch.
 */
export function attach(
	config: UserConfig,
	folder: string,
	cache: string,
	build: BuildWith,
): void {
	let pages: readonly PageToWrite[] = [];
	let finish = async () => {};
	config.setOutputDirectory(folder);
	config.addWatchTarget("./");
	config.watchIgnores.add(`${cache}/**`);
	handOverPages(config, () => pages.map(copied));
	config.on("eleventy.before", async ({ directories }) => {
		const handover = openHandover();
		const built = build(directories.output, async () => handover);
		pages = await Promise.race([handover.pages, built.then(() => [])]);
		finish = async () => {
			handover.done();
			await built;
		};
	});
	config.on("eleventy.after", () => finish());
}

/** Eleventy's log may keep a page's bytes back until the next one is made. */
function copied({ path, produce }: PageToWrite): PageToWrite {
	const copy = async () => {
		const bytes = await produce();
		return bytes && Buffer.from(bytes);
	};
	return { path, produce: copy };
}

interface Handover extends PageWriter {
	/** What is to be written, once it is known. */
	readonly pages: Promise<readonly PageToWrite[]>;
	done(): void;
}

/** A writer that lets somebody else write. */
function openHandover(): Handover {
	const given = deferred<readonly PageToWrite[]>();
	const written = deferred<void>();
	return {
		pages: given.promise,
		done: () => written.resolve(),
		write: (pages) => {
			given.resolve(pages);
			return written.promise;
		},
	};
}

function deferred<Value>(): {
	promise: Promise<Value>;
	resolve: (value: Value) => void;
} {
	let resolve: (value: Value) => void = () => {};
	const promise = new Promise<Value>((settle) => {
		resolve = settle;
	});
	return { promise, resolve };
}
