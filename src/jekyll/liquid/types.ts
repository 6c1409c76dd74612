import type { SiteConfig } from "../../config/types.ts";
import type { Template } from "../../course/types.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Result } from "../../result.ts";
import type { SourceLocation } from "../../source/types.ts";
import type { Filter } from "./filters/filter.ts";
import type { TagTable } from "./tags/tag.ts";

/** A text to render, and where it stands. */
export interface LiquidSource {
	readonly text: string;
	/** Path to show in diagnostics, relative to the course. */
	readonly path: string;
	/** The line of the file on which `text` begins, from 1. */
	readonly line: number;
	/**
	 * Keep formulas as written where Liquid would break them: for bodies of documents. `dollars` counts `$…$` as
	 * formulas too. Left out (layouts, feeds), every `{{` and `{%` is Liquid's.
	 */
	readonly shield?: ShieldOptions;
}

export interface ShieldOptions {
	readonly dollars?: boolean;
}

/** Where a text is rendered: what `include_relative`, `link` and the plugins' tags ask of their surroundings. */
export interface LiquidPlace {
	/** Path of the page that is rendered, relative to the course: the folder of `include_relative`. */
	readonly page: string;
}

/** The variables of a text: `site`, `page`, `layout`, `content`, `paginator` …; values may be drops. */
export type LiquidScope = Readonly<Record<string, unknown>>;

/** A rendered text. */
export interface Rendered {
	readonly text: string;
	/** The author's place behind a line of `text` (both from 1); what an include printed is at the include's tag. */
	readonly locate: (line: number) => SourceLocation;
}

/** What `link` and `post_url` find: a document, page or static file of the course. */
export interface LinkTarget {
	/** Address below `baseurl`, with a leading slash. */
	readonly url: string;
	/** A post that lies in a folder, found by its name alone: Jekyll finds it, and complains. */
	readonly loosely?: boolean;
}

/** Everything of the course that tags and filters need. All of it synchronous. */
export interface LiquidHost {
	readonly config: SiteConfig;
	/** The moment of the build, `site.time` and what `"now"` means to `date`. */
	readonly time: Date;
	/** `JEKYLL_ENV`; `development` where it is not set. */
	readonly environment?: string;
	/** An include by its name below the includes folders. Names that lead outside are refused before. */
	readonly findInclude: (name: string) => Template | undefined;
	/** The text of a file relative to the course, for `include_relative`. Paths that lead outside are refused before. */
	readonly readRelative: (path: string) => string | undefined;
	/** `link`: anything with an address, by its path relative to the course. */
	readonly findDocument: (path: string) => LinkTarget | undefined;
	/** `post_url`: a post by `2023-02-24-title` or `folder/2023-02-24-title`. */
	readonly findPost: (name: string) => LinkTarget | undefined;
	/** What could have been meant by a name that is not found. */
	readonly namesOf?: (
		kind: "include" | "document" | "post",
	) => Iterable<string>;
	readonly markdownify: (text: string) => string;
	/** Straight quotes to curly ones, without the paragraph; left out, `markdownify`'s. */
	readonly smartify?: (text: string) => string;
	readonly scssify?: (text: string) => string;
	readonly sassify?: (text: string) => string;
	/** Code as the HTML that goes into `<code>`; left out, it is escaped. */
	readonly highlight?: (
		code: string,
		language: string,
		options: HighlightOptions,
	) => string;
	/** `last_modified_at`: when a file of the course was changed. */
	readonly modifiedTime?: (path: string) => Date | undefined;
	/** jekyll-scholar's tags, by name: HTML of a citation, a bibliography, one reference. */
	readonly scholar?: (tag: string, markup: string, page: string) => string;
	/** What stands on the page in place of something that could not be rendered; left out, nothing. */
	readonly markUnknown?: (fault: UnrenderedPiece) => string;
	/** Told of every file that has been rendered, includes among them; its size in characters. */
	readonly onRendered?: RenderListener;
	/** Tags and filters of the course's own plugins; they stand before those of the same name. */
	readonly tags?: TagTable | undefined;
	readonly filters?: ReadonlyMap<string, Filter> | undefined;
	/** Told of every property that a text reads of the course. Costs nothing while there is none. */
	readonly recorder?: Recorder;
}

/** Milliseconds, those of what the file includes among them. */
export type RenderListener = (
	path: string,
	characters: number,
	milliseconds: number,
) => void;

/** A tag or output that could not be rendered. */
export interface UnrenderedPiece {
	readonly diagnostic: Diagnostic;
	/** As its author wrote it. */
	readonly source: string;
	/** Path of the page that is rendered. */
	readonly page: string;
	/** What the page has before it. */
	readonly before: string;
}

/** Options of `{% highlight language linenos hl_lines="1 2" %}`. */
export type HighlightOptions = Readonly<
	Record<string, string | true | readonly string[]>
>;

/**
 * Dependency tracking: who read what.
 *
 * `subject` is a document's path, or a facet of the course: `site`, `site.data`, `collection:posts`,
 * `include:video.html`, `file:notes/table.md`.
 */
export interface Recorder {
	readonly read: (subject: string, property: string) => void;
}

/** The room's interface. */
export interface LiquidEngine {
	/**
	 * Render a text.
	 *
	 * Never throws for what an author wrote: what cannot be understood stays as written (or is marked), with a
	 * diagnostic at its place. Errors: `liquid/syntax`, `liquid/unknown-tag`, `liquid/missing-include`,
	 * `liquid/missing-target`, `liquid/failed`, in strict modes `liquid/undefined-filter` and `liquid/undefined-variable`.
	 */
	readonly render: (
		source: LiquidSource,
		scope: LiquidScope,
		place: LiquidPlace,
	) => Result<Rendered>;
}
