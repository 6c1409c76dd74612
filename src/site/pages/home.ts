import type { Course, CourseDocument } from "../../course/types.ts";
import { generatedPage } from "../generated-page.ts";

/** The home page: the course and its lectures in order. */
export function makeHome({ config }: Course): CourseDocument[] {
	const data = { layout: "home", title: config.title, lectern_page: "home" };
	return [generatedPage({ url: "/", data })];
}
