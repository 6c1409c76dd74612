import type { Course, CourseDocument } from "../../course/types.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Result } from "../../result.ts";
import type { Filter } from "../liquid/filters/filter.ts";
import type {
	CourseDrops,
	LiquidEngine,
	LiquidScope,
} from "../liquid/index.ts";
import type { TagParser } from "../liquid/tags/tag.ts";
import type { SiteContext } from "../site-context.ts";

/** What rendering lends to plugins. */
export interface RenderingServices {
	readonly liquid: LiquidEngine;
	readonly drops: CourseDrops;
	readonly markdownify: (text: string) => string;
}

/** A text that plugins' converters have had. */
export interface PluginConversion {
	readonly text: string;
	/** Whether there was a converter for it. */
	readonly isConverted: boolean;
}

/** Gems that are plugins, and not built into Lectern. */
export interface GemsRun {
	/** Those that are at work. */
	readonly names: readonly string[];
	/** Why others are not, by name: a sentence. */
	readonly refusals: ReadonlyMap<string, string>;
}

/**
 * The plugins in `_plugins` and in gems, in Jekyll's order of things: read, generate, render each page, write.
 *
 * Made for one build. What goes wrong in them is a diagnostic, and the build goes on without it.
 */
export interface CoursePlugins {
	/** A short name of all their texts. */
	readonly version: string;
	/** Whether some of them have a say in every page: then every page is made anew at each build. */
	readonly touchPages: boolean;
	/** What there is to say of them, so far. */
	readonly diagnostics: readonly Diagnostic[];
	readonly gems: GemsRun;
	readonly tags: ReadonlyMap<string, TagParser>;
	readonly filters: ReadonlyMap<string, Filter>;
	/** Before anything is read: `after_init`, `after_reset`. */
	readonly begin: (context: SiteContext) => void;
	/** The course has been read: `post_init` of each item, `post_read`, generators. */
	readonly change: (course: Course, context: SiteContext) => Course;
	/** The course is complete: the site's `pre_render`. */
	readonly beforeRendering: (
		course: Course,
		services: RenderingServices,
	) => void;
	/** `pre_render` of a document. */
	readonly beforeDocument: (document: CourseDocument) => void;
	/** A document's variables with what its hooks have added. */
	readonly scope: (document: CourseDocument, scope: LiquidScope) => LiquidScope;
	/** The plugins' converters for files of this ending. */
	readonly convert: (extension: string, text: string) => PluginConversion;
	/** `post_convert` of a document: its content. */
	readonly afterConversion: (document: CourseDocument, html: string) => string;
	/** `post_render` of all documents, in order, and of the site; later calls return what was made then. */
	readonly pageOf: (
		document: CourseDocument,
		render: (document: CourseDocument) => Result<string>,
	) => Result<string>;
	/** The site is in its place: `post_write`. */
	readonly afterWriting: () => void;
}
