import type { Course, CourseDocument } from "../../course/types.ts";
import { languageOf } from "../../words/index.ts";
import { generatedPage } from "../generated-page.ts";

/** The ways to order the readings: the key of `site.lectern.readings`, and the page's address. */
const ORDERS = [
	{ group: "by_author", url: "/readings/" },
	{ group: "by_year", url: "/readings/by-year/" },
	{ group: "by_lecture", url: "/readings/by-lecture/" },
	{ group: "by_topic", url: "/readings/by-topic/" },
] as const;

/** Every work the course names, once; a page for each order. */
export function makeReadings(course: Course): CourseDocument[] {
	const language = languageOf(course);
	const orders = ORDERS.map((order) => ({
		...order,
		label: language.say(order.group),
	}));
	return ORDERS.map(({ group, url }, index) => {
		const data = {
			layout: "readings",
			title: language.say(index === 0 ? "readings" : `readings_${group}`),
			lectern_page: index === 0 ? "readings" : `readings-${group}`,
			group,
			orders,
		};
		return generatedPage({ url, data });
	});
}
