import type { SeverityOverrides } from "../diagnostics/override.ts";
import type { Places } from "./locate-paths.ts";

/**
 * The course's configuration: Jekyll's `_config.yml` over Jekyll's defaults, under the command line's flags.
 *
 * Keys are Jekyll's own, so that `site.*` in a layout is this object; keys Jekyll does not know stay as they are.
 */
export interface SiteConfig {
	/** Absolute. */
	readonly source: string;
	/** Absolute. */
	readonly destination: string;
	/** `""` where none is configured. */
	readonly baseurl: string;
	readonly url: string;
	readonly title?: string;
	readonly permalink: string;
	readonly kramdown: Readonly<Record<string, unknown>>;
	/** What only Lectern reads. */
	readonly lectern: LecternConfig;
	readonly [key: string]: unknown;
}

/** `lectern:` in `_config.yml`, each key with its default in the options table (`lectern-options.ts`). */
export interface LecternConfig {
	/** What is turned on where the layout is the course's own. */
	readonly enhance: readonly Enhancement[];
	/** Absolute path of the cache's folder. */
	readonly cache: string;
	/** How bad the author says each diagnostic is. */
	readonly diagnostics: SeverityOverrides;
	/** Where each option stands in the configuration files. */
	readonly places?: Places;
	/** `JEKYLL_ENV`, `development` without it (Liquid's `jekyll.environment`). */
	readonly environment: string;
	/** `serve` and `render` show the author an unknown tag where it stands; a built site has nothing there. */
	readonly marksUnknownTags?: boolean;
	/** What `site.*` is in Liquid: this configuration, where `baseurl` and `url` are `null` when nobody set them. */
	readonly variables: Readonly<Record<string, unknown>>;
	readonly [key: string]: unknown;
}

export const enhancements = [
	"video",
	"notes",
	"references",
	"links",
	"images",
	"code",
] as const;

export type Enhancement = (typeof enhancements)[number];
