import type { Course, CourseDocument } from "../course/types.ts";
import type { CourseData } from "../page/index.ts";

/** A file that Lectern makes, written as it is: a feed, an index, an export. */
export type GeneratedFile = MadeFile | CopiedFile;

export interface MadeFile {
	/** Relative to the destination, with `/`. */
	readonly outputPath: string;
	/** Below `baseurl`, with a leading slash. */
	readonly url: string;
	/** To be called when all bodies are rendered. */
	readonly render: () => string;
	/** Takes long to make, and nobody waits for it while writing. */
	readonly late?: boolean;
}

export interface CopiedFile {
	readonly outputPath: string;
	readonly url: string;
	/** Absolute path of the file to copy. */
	readonly copyOf: string;
}

/** What makes some of a course's pages. */
export type PageMaker = (course: Course) => CourseDocument[];

/** What makes some of a course's files. */
export type FileMaker = (course: Course, data: CourseData) => GeneratedFile[];
