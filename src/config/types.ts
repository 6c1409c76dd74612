/**
 * The course's configuration: Jekyll's `_config.yml` over Jekyll's defaults, under the command line's flags.
 *
 * Keys are Jekyll's own, so that `site.*` in a layout is this object; keys Jekyll does not know stay as they are.
 */
export interface SiteConfig {
	readonly source: string;
	readonly destination: string;
	readonly baseurl: string;
	readonly url: string;
	readonly title?: string;
	readonly permalink: string;
	readonly kramdown: Readonly<Record<string, unknown>>;
	/** What only Lectern reads. */
	readonly lectern: LecternConfig;
	readonly [key: string]: unknown;
}

/** `lectern:` in `_config.yml`, each key with its default in the options table (`options.ts`). */
export interface LecternConfig {
	/** What is turned on where the layout is the course's own. */
	readonly enhance: readonly Enhancement[];
	readonly [key: string]: unknown;
}

export type Enhancement =
	| "video"
	| "notes"
	| "references"
	| "links"
	| "images"
	| "code";
