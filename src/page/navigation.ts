import type { Course, CourseDocument } from "../course/types.ts";
import type { Language } from "../words/index.ts";
import { textOf } from "./text.ts";
import type { NavigationEntry } from "./types.ts";

/**
 * The course's main links: its lectures, the generated pages that have something to show, its own pages, search.
 *
 * A page of the course is left out by `nav: false` (or `nav_exclude: true`) and placed by `nav_order`.
 *
 * @param shown - Which generated pages have content, by their `lectern_page`.
 */
export function buildNavigation(
	{ pages }: Course,
	language: Language,
	shown: ReadonlySet<string>,
): NavigationEntry[] {
	const generated = (name: string) =>
		shown.has(name)
			? pages.filter(({ data }) => data.lectern_page === name)
			: [];
	const documents = [
		...pages.filter(({ url }) => url === "/" || url === "/index.html"),
		...["schedule", "topics", "readings"].flatMap(generated),
		...pages.filter(isNamed).sort(byOrderThenTitle),
		...generated("search"),
	];
	return documents.map(({ url, data }) => ({
		title:
			url === "/" || url === "/index.html"
				? language.say("lectures")
				: titleOf(data),
		url,
	}));
}

function isNamed({
	generated,
	written,
	data,
	url,
	outputExtension,
}: CourseDocument) {
	const index = url === "/" || url === "/index.html" || url === "/404.html";
	const excluded = data.nav === false || data.nav_exclude === true;
	return (
		!generated &&
		written &&
		!index &&
		!excluded &&
		outputExtension === ".html" &&
		Boolean(titleOf(data))
	);
}

function titleOf(data: Readonly<Record<string, unknown>>): string {
	return textOf(data.nav_title) ?? textOf(data.title) ?? "";
}

function byOrderThenTitle(a: CourseDocument, b: CourseDocument): number {
	const order = orderOf(a) - orderOf(b);
	return order || (titleOf(a.data) < titleOf(b.data) ? -1 : 1);
}

function orderOf({ data }: CourseDocument): number {
	const order = Number(data.nav_order ?? Number.NaN);
	return Number.isNaN(order) ? 1e9 : order;
}
