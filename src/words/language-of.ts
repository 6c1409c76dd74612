import type { Course, CourseDocument } from "../course/types.ts";
import type { Language } from "./language.ts";
import { languagesOf } from "./languages-of.ts";

/** The language of a page, `lang:` of its front matter; else the course's, that of `_config.yml`. */
export function languageOf(
	course: Pick<Course, "config" | "data">,
	document?: Pick<CourseDocument, "data">,
): Language {
	return languagesOf(course.data)(askedTag(course, document));
}

/** The tag that a page, or else the course, gives for its language; empty where neither does. */
export function askedTag(
	{ config }: Pick<Course, "config">,
	document?: Pick<CourseDocument, "data">,
): string {
	const asked = document?.data.lang ?? config.lang;
	return typeof asked === "string" ? asked : "";
}
