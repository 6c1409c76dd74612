import type { CourseDocument } from "../../course/types.ts";
import { generatedPage } from "../generated-page.ts";

/** All lectures by year. */
export function makeArchive(): CourseDocument[] {
	const data = { layout: "archive", title: "Archive", lectern_page: "archive" };
	return [generatedPage({ url: "/archive/", data })];
}
