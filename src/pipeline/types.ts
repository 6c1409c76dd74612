import type { Course } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Output } from "../output/types.ts";

/** A course, ready to be written. */
export interface Build {
	readonly course: Course;
	/** In a fixed order: documents by collection, pages, files, Lectern's own files. */
	readonly outputs: readonly Output[];
	/** What layouts, mathematics and links have to report: complete when every output has been rendered or is fresh. */
	readonly diagnostics: () => readonly Diagnostic[];
	/** Formulas on all pages, for the summary; complete likewise. */
	readonly formulas: () => number;
}

/** The course's text as one document's body, after Liquid and conversion. */
export interface Content {
	/** HTML, or the converted text of a stylesheet, a feed … */
	readonly html: string;
	/** What stands above the body on Lectern's own layouts: videos and notes of the front matter. */
	readonly leadHtml: string;
}
