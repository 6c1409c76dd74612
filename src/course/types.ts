import type { SiteConfig } from "../config/types.ts";
import type { Facts } from "../page/facts.ts";
import type { RubyTime } from "../ruby/values.ts";
import type { Zone } from "../ruby/zone.ts";
import type { SourceLocation } from "../source/types.ts";

/** Everything the author's folder holds, read and indexed, before any of it is rendered. */
export interface Course {
	readonly config: SiteConfig;
	/** Absolute path of the course's folder. */
	readonly source: string;
	/** The moment of the build, Jekyll's `site.time`. */
	readonly time: RubyTime;
	/** All collections, `posts` among them, in Jekyll's order. */
	readonly collections: readonly Collection[];
	/** Pages, those Lectern generates (feeds, topics, redirects) included. */
	pages: CourseDocument[];
	/** Files copied as they are. */
	staticFiles: StaticFile[];
	/** `site.data`: what `_data` holds, nested by folder. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Layouts by name (`post`, `folder/name`): the course's own, then its theme's, then Lectern's. */
	readonly layouts: ReadonlyMap<string, Template>;
	/** An include by its name below the includes folders (`video.html`), the course's own first. */
	readonly findInclude: (name: string) => Template | undefined;
	/** The names of the course's own includes. */
	readonly includeNames?: () => readonly string[];
	/** Absolute folders that Sass's `@import` and `@use` look into, in order. */
	readonly sassPaths: readonly string[];
	/** Where the clocks of `config.timezone` stand; document dates are shown in it. */
	readonly zone: Zone;
}

/** Jekyll's collection: its label, its `_config.yml` entry and its documents in their order. */
export interface Collection {
	readonly label: string;
	/** Its folder relative to `collections_dir`, `_label`. */
	readonly relativeDirectory: string;
	/** Its folder, absolute. */
	readonly directory: string;
	readonly metadata: Readonly<Record<string, unknown>>;
	readonly documents: CourseDocument[];
	readonly staticFiles: StaticFile[];
	/** Whether its documents are written (`output: true`). */
	readonly output: boolean;
}

/** Whose file it is: the course's, its Jekyll theme's, or Lectern's own. */
export type Origin = "course" | "theme" | "lectern";

/** A layout or an include. */
export interface Template {
	readonly name: string;
	/** Path to show in diagnostics: relative to the course, or to the theme with its name before it. */
	readonly path: string;
	readonly origin: Origin;
	/** Front matter; for a layout, `layout` names its parent. */
	readonly data: Readonly<Record<string, unknown>>;
	readonly body: string;
	/** The line of the file on which `body` begins, from 1. */
	readonly bodyLine: number;
}

/**
 * A post, a document of another collection, or a page: a file with front matter.
 *
 * Mutable in what rendering adds: `content`, `excerpt`, `sourceMap`, `facts` (in `pipeline`, nowhere else).
 */
export interface CourseDocument {
	readonly kind: "post" | "document" | "page";
	/** Label of its collection; none for a page. */
	readonly collection?: string;
	readonly draft: boolean;
	/** Path relative to the course's folder, with `/`; the name it would have, for a generated page. */
	readonly path: string;
	/** The same below `collections_dir`: what Liquid calls `path` and `relative_path`. */
	readonly relativePath: string;
	/** The file, absolute; none for a generated page. */
	readonly absolutePath?: string;
	/** File name with its extension. */
	readonly name: string;
	/** Made by Lectern or a plugin's equivalent, not read from a file. */
	readonly generated: boolean;
	/** Front matter over front-matter defaults over what the file name says. */
	data: Record<string, unknown>;
	/** The layout of front-matter defaults that a page does without, whose own `layout:` is empty; Liquid shows it all the same. */
	readonly refusedLayout?: string;
	/** Front matter's keys in the file: where each stands, for diagnostics. Line from 1. */
	readonly keyLines: ReadonlyMap<string, number>;
	/** The same with columns. */
	readonly keyPlaces: ReadonlyMap<string, SourceLocation>;
	/** What follows the front matter, as written, line ends normalised to `\n`. */
	body: string;
	/** The line of the file on which `body` begins, from 1. */
	readonly bodyLine: number;
	/** Shown in the site's time zone; a document without a date has the moment of the build, a page has none. */
	readonly date?: RubyTime;
	/** Input extension with its dot (`.md`). */
	readonly extension: string;
	/** Output extension with its dot (`.html`). */
	readonly outputExtension: string;
	/** Address below `baseurl`, with a leading slash (`/2023/02/24/lecture9.html`). */
	readonly url: string;
	/** Where it is written, relative to the destination. */
	readonly outputPath: string;
	/** `published: false` documents are not read at all; a document of a collection without output is not written. */
	readonly written: boolean;
	/** Its body after Liquid and conversion, without layouts. Before that, the body. */
	content: string;
	/** Where the excerpt is a part of the body: that part, still Liquid and Markdown. */
	readonly excerptSource?: string;
	/** Whether Jekyll takes the whole body for the excerpt: it looks for `\n\n`, and the lines end with `\r\n`. */
	readonly excerptIsWhole?: boolean;
	/** Liquid's `paginator`, for a page of a list of posts. */
	readonly paginator?: Paginator;
	/** Liquid's `page.posts`, for an archive's page. */
	readonly posts?: readonly CourseDocument[];
	/** HTML (or converted text) of the excerpt, where it has one. */
	excerpt?: string;
	/** The source map of a stylesheet, to be written beside it. */
	sourceMap?: string;
	/** What Lectern found in the body. */
	facts?: Facts;
}

/** One page of a list of posts, with the names jekyll-paginate gives to Liquid. */
export interface Paginator {
	readonly page: number;
	readonly per_page: number;
	readonly posts: readonly CourseDocument[];
	readonly total_posts: number;
	readonly total_pages: number;
	readonly previous_page: number | null;
	readonly previous_page_path: string | null;
	readonly next_page: number | null;
	readonly next_page_path: string | null;
	/** jekyll-paginate-v2's additions. */
	readonly [key: string]: unknown;
}

/** A file that is copied: no front matter. */
export interface StaticFile {
	/** Relative to the course's (or theme's) folder, with `/`. */
	readonly path: string;
	/** What Liquid calls `path`: with a leading slash, except for a collection's file. */
	readonly relativePath: string;
	/** Whether it is copied: not where `published: false` holds for it, nor in a collection without output. */
	readonly written: boolean;
	/** Absolute. */
	readonly absolutePath: string;
	/** Address below `baseurl`, with a leading slash. */
	readonly url: string;
	readonly outputPath: string;
	readonly collection?: string;
	readonly modified: Date;
	/** Front-matter defaults that apply to it. */
	readonly data: Readonly<Record<string, unknown>>;
}
