import type { CourseDocument } from "../../course/types.ts";
import { generatedPage } from "../generated-page.ts";

/** The page hosts show for an address that leads nowhere. */
export function makeNotFound(): CourseDocument[] {
	const data = {
		layout: "404",
		title: "Page not found",
		lectern_page: "404",
		sitemap: false,
	};
	return [generatedPage({ url: "/404.html", data })];
}
