import type { Course } from "../../course/types.ts";
import type { SiteContext } from "../site-context.ts";
import type { PluginSession } from "./session.ts";
import { takeConfig } from "./take-config.ts";
import { takeCollection } from "./take-document.ts";
import { takeFile } from "./take-file.ts";
import { takePage } from "./take-page.ts";
import { itemsOf, plainRecord } from "./taken-values.ts";

/** The course as plugins have left it: pages and documents changed, added, removed, in their order. */
export function takeOver(
	session: PluginSession,
	course: Course,
	context: SiteContext,
): Course {
	const { site } = session;
	const collections = course.collections.map((one) =>
		takeCollection(session, one, context),
	);
	const own = itemsOf(site.get("@static_files")).map((object) =>
		takeFile(session, object, context),
	);
	return {
		...course,
		config: takeConfig(session, course),
		collections,
		pages: itemsOf(site.get("@pages")).flatMap((object) =>
			takePage(session, object, context),
		),
		staticFiles: [
			...own.filter((file) => file !== undefined),
			...course.staticFiles.filter(({ collection }) => collection),
		],
		data: plainRecord(session, site.get("@data")) ?? course.data,
	};
}
