import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
	type Cache,
	memoryCache,
	openCache,
} from "../../../src/cache/index.ts";
import { resolveConfig } from "../../../src/config/resolve.ts";
import {
	Destination,
	openStaging,
	type PageWriter,
	publish,
} from "../../../src/output/index.ts";
import { buildCourse } from "../../../src/pipeline/build-course.ts";
import {
	type BuildSession,
	openBuildSession,
} from "../../../src/pipeline/build-session.ts";
import { readFolder } from "../../cli/run-lectern.ts";

/** A course by path, as an author's disk has it. */
export type Files = ReadonlyMap<string, string>;

/** What a build has left behind: the site's files, and what it had to say. */
export interface Outcome {
	readonly site: Readonly<Record<string, string>>;
	readonly said: readonly string[];
	readonly written: readonly string[];
}

/** What one series of builds carries from one to the next. */
interface Series {
	readonly name: string;
	readonly whole: boolean;
	open(): { cache: Cache; session: BuildSession };
	manifest?: string;
}

/** One course on a disk, built in three ways after each edit. */
export interface Bench {
	/** Make the disk hold these files; only those that differ are touched. */
	put(files: Files): void;
	/** As `serve` builds: what was made before is in memory. */
	kept(): Promise<Outcome>;
	/** As `build` does a second time: what was made before is in the cache's folder. */
	cached(): Promise<Outcome>;
	/** As `build` does the first time: nothing is known. */
	clean(): Promise<Outcome>;
	remove(): void;
}

export function openBench(): Bench {
	const home = mkdtempSync(join(tmpdir(), "lectern-edits-"));
	const source = join(home, "course");
	let present: Files = new Map();
	const { highlighter } = openBuildSession();
	// Grammars are the same for all, and take long to load.
	const openSession = () => ({ ...openBuildSession(), highlighter });
	const memory = { cache: memoryCache(), session: openSession() };
	const series = (name: string, whole: boolean, open: Series["open"]) => ({
		name,
		whole,
		open,
	});
	const kept = series("kept", false, () => memory);
	const cached = series("cached", true, () => ({
		cache: openCache(join(home, "store"), { version: "test" }),
		session: openSession(),
	}));
	const clean = series("clean", true, () => ({
		cache: memoryCache(),
		session: openSession(),
	}));
	return {
		put(files) {
			for (const path of present.keys())
				if (!files.has(path)) rmSync(join(source, path));
			for (const [path, text] of files)
				if (present.get(path) !== text) write(join(source, path), text);
			present = files;
		},
		kept: () => build(home, kept),
		cached: () => build(home, cached),
		clean: () => {
			rmSync(join(home, "clean"), { recursive: true, force: true });
			return build(home, clean);
		},
		remove: () => rmSync(home, { recursive: true, force: true }),
	};
}

async function build(home: string, series: Series): Promise<Outcome> {
	const folder = join(home, series.name);
	const { value: config, diagnostics } = resolveConfig(join(home, "course"), {
		destination: folder,
		cache: join(home, "cache"),
	});
	const { cache, session } = series.open();
	const course = await buildCourse(config, { cache, session });
	const destination = new Destination(folder, [], series.manifest);
	const staging = openStaging(destination, join(home, "work"));
	try {
		const place = { destination, staging, openWriter, whole: series.whole };
		const { outputs } = course.value;
		// As `serve` does: what takes long comes after the pages.
		const early = series.whole
			? undefined
			: await publish(outputs, { ...place, postpone: true });
		const published = await publish(outputs, place);
		series.manifest = destination.manifest;
		cache.save();
		const said = [
			...diagnostics,
			...course.diagnostics,
			...course.value.diagnostics(),
			...published.diagnostics,
		];
		return {
			site: readFolder(folder),
			said: said.map((one) => JSON.stringify(one)).sort(),
			written: [early, published].flatMap((one) => [
				...(one?.value?.written ?? []),
			]),
		};
	} finally {
		staging.remove();
	}
}

/** Writes as Eleventy does, which has tests of its own. */
async function openWriter(folder: string): Promise<PageWriter> {
	return {
		async write(pages) {
			for (const { path, produce } of pages) {
				const bytes = await produce();
				if (bytes) write(join(folder, path), bytes);
			}
		},
	};
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
