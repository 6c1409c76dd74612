import type { Course } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { PageLinks } from "../links/index.ts";
import type { Output } from "../output/types.ts";
import type { Facts } from "../page/facts.ts";

/** A course, ready to be written. */
export interface Build {
	readonly course: Course;
	/** In a fixed order: documents by collection, pages, files, Lectern's own files. */
	readonly outputs: readonly Output[];
	/** What layouts, mathematics and links have to report: complete when every output has been rendered or is fresh. */
	readonly diagnostics: () => readonly Diagnostic[];
	/** Formulas on all pages, for the summary; complete likewise. */
	readonly formulas: () => number;
	/** Whether the same files would give the same site at any later moment; known likewise. */
	readonly isLasting: () => boolean;
	/** To be called when the site is in its place: what plugins do then. @returns What there is to say of that. */
	readonly afterWriting: () => readonly Diagnostic[];
	/** What another program made of the document at this path, with its mathematics set as here. */
	readonly setMathematicsOf: (outputPath: string, html: string) => string;
}

/** One document's body after Liquid and conversion: plain data, to be kept between builds. */
export interface ConvertedContent {
	/** HTML, or the converted text of a stylesheet, a feed … */
	readonly html: string;
	readonly facts?: Facts;
	/** A stylesheet's source map. */
	readonly sourceMap?: string;
	/** Only with Lectern's own theme, whose cards show it; elsewhere it is rendered when a text asks for it. */
	readonly excerpt?: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** A page after its last stage, with all that the site as a whole needs to know of it: plain data. */
export interface PageAccount {
	readonly diagnostics: readonly Diagnostic[];
	readonly formulas: number;
	/** Generated classes of its formulas. */
	readonly styleClasses: readonly string[];
	readonly links: PageLinks;
}
