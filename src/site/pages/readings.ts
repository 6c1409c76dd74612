import type { CourseDocument } from "../../course/types.ts";
import { generatedPage } from "../generated-page.ts";

/** The ways to order the readings: the key of `site.lectern.readings`, and the page's address. */
const ORDERS = [
	{ group: "by_author", label: "by author", url: "/readings/" },
	{ group: "by_year", label: "by year", url: "/readings/by-year/" },
	{ group: "by_lecture", label: "by lecture", url: "/readings/by-lecture/" },
	{ group: "by_topic", label: "by topic", url: "/readings/by-topic/" },
] as const;

/** Every work the course names, once; a page for each order. */
export function makeReadings(): CourseDocument[] {
	return ORDERS.map(({ group, label, url }, index) => {
		const data = {
			layout: "readings",
			title: index === 0 ? "Readings" : `Readings ${label}`,
			lectern_page: index === 0 ? "readings" : `readings-${group}`,
			group,
			orders: ORDERS,
		};
		return generatedPage({ url, data });
	});
}
