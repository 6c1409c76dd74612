import type { Course, CourseDocument } from "../course/types.ts";
import type { CourseData, PageMemory } from "../page/index.ts";
import type { SearchMemory } from "./search/search-memory.ts";

/** A file that Lectern makes, written as it is: a feed, an index, an export. */
export type GeneratedFile = MadeFile | CopiedFile;

export interface MadeFile {
	/** Relative to the destination, with `/`. */
	readonly outputPath: string;
	/** Below `baseurl`, with a leading slash. */
	readonly url: string;
	/** To be called when all bodies are rendered. */
	readonly render: () => string;
}

export interface CopiedFile {
	readonly outputPath: string;
	readonly url: string;
	/** Absolute path of the file to copy. */
	readonly copyOf: string;
}

/** What makes some of a course's pages. */
export type PageMaker = (
	course: Course,
	memory: PageMemory | undefined,
) => CourseDocument[];

/** What makes some of a course's files. */
export type FileMaker = (
	course: Course,
	data: CourseData,
	memory: SearchMemory,
) => GeneratedFile[];
