import { existsSync } from "node:fs";
import { join } from "node:path";

/** A real course, and what stands for the parts of it that are not in the corpus. */
export interface CorpusCourse {
	readonly name: string;
	/** Goes to the end of its `_config.yml`: themes and plugins that Debian does not have are left out. */
	readonly settings?: string;
	/** Its layouts let MathJax or KaTeX read `$…$`. */
	readonly dollars?: boolean;
}

/** Where the real courses lie: beside the project, never in it. */
export const corpus = join(import.meta.dirname, "../../../shared/corpus");

export const courses: readonly CorpusCourse[] = [
	{ name: "course-template" },
	{ name: "cs161-textbook", settings: "remote_theme: null" },
	{ name: "cs224w-notes", settings: "theme: null" },
	{ name: "cs228-notes" },
	{ name: "dcai", dollars: true },
	{ name: "deep-learning-su", settings: "theme: null" },
	{ name: "game-theory" },
	{ name: "hsf-ml" },
	{ name: "just-the-class", settings: "remote_theme: null" },
	{ name: "missing-semester" },
	{
		name: "pgm-spring-2019",
		settings: "theme: null\nplugins: [jekyll-paginate]",
		dollars: true,
	},
	{ name: "vlad17" },
];

export const isCorpusHere = existsSync(corpus);
