import type { SiteConfig } from "../../config/types.ts";
import type { CourseDocument } from "../../course/types.ts";

/** What a plugin does to a page that is ready: HTML to HTML. */
export type PageHook = (document: CourseDocument, html: string) => string;

/** The work of one Jekyll plugin on finished pages. */
export interface HookPlugin {
	/** The name under which `plugins:` enables it. */
	readonly name: string;
	readonly open: (config: SiteConfig) => Promise<PageHook>;
}
