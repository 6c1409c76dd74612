import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import type { TextRenderer } from "./create-text-renderer.ts";
import { hasOwnTheme } from "./enhance/index.ts";
import type { Excerpts } from "./excerpts.ts";
import { readsClock } from "./is-volatile.ts";
import type { ConvertedContent } from "./types.ts";

/** What converting bodies needs of the course around them. */
export interface BodyStages {
	readonly course: Course;
	readonly texts: TextRenderer;
	readonly excerpts: Excerpts;
	readonly log: ReadLog;
	readonly plugins?: CoursePlugins;
}

/** A document's body to its content, between the hooks that plugins have before and after it. */
export function convertBody(
	document: CourseDocument,
	{ course, texts, excerpts, log, plugins }: BodyStages,
): ConvertedContent {
	plugins?.beforeDocument(document);
	const { body, bodyLine } = document;
	if (readsClock(body)) log.read("site", "time");
	const { value, diagnostics } = texts.render(body, bodyLine, document);
	const excerpt = hasOwnTheme(course, document)
		? excerpts.of(document)
		: undefined;
	const html = plugins
		? plugins.afterConversion(document, value.html)
		: value.html;
	return { ...value, html, ...(excerpt && { excerpt }), diagnostics };
}
