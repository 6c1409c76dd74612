import type { Course } from "../../course/types.ts";
import type { SiteContext } from "../site-context.ts";

/** The work of one Jekyll plugin on a course that has been read. */
export interface Plugin {
	/** Names under which `plugins:` enables it. */
	readonly names: readonly string[];
	/** Returns the course with what the plugin adds or changes; may set `data` and `body` of its documents. */
	readonly run: (course: Course, context: SiteContext) => Course;
}

type Values = Readonly<Record<string, unknown>>;

/** A map of options in `_config.yml`; an empty one where it is none. */
export function optionsAt(config: Values, key: string): Values {
	const value = config[key];
	return typeof value === "object" && value !== null ? (value as Values) : {};
}
