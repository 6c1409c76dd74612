import type { Course, CourseDocument } from "../../course/types.ts";
import { absoluteAddress } from "../../page/index.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";
import { element, xmlDocument } from "../xml.ts";

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

/**
 * The site's map for search engines, and `robots.txt` that names it. A map needs absolute addresses: without `url` in
 * `_config.yml` there is none.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function makeSitemap(course: Course): GeneratedFile[] {
	const robots = {
		outputPath: "robots.txt",
		url: "/robots.txt",
		render: () => renderRobots(course),
	};
	const render = () => renderSitemap(course);
	const map = { outputPath: "sitemap.xml", url: "/sitemap.xml", render };
	return course.config.url ? [map, robots] : [robots];
}

function renderRobots({ config }: Course): string {
	const map = config.url
		? `Sitemap: ${absoluteAddress(config, "/sitemap.xml")}\n`
		: "";
	return `User-agent: *\nAllow: /\n${map}`;
}

function renderSitemap(course: Course): string {
	const pages = documentsOf(course).filter(isListed);
	const files = course.staticFiles.filter(({ url }) =>
		/\.(?:html?|pdf)$/i.test(url),
	);
	return xmlDocument(
		element("urlset", NAMESPACE, [
			...pages.map(({ url, date, data }) =>
				renderUrl(course, url, lastChange(data) ?? date),
			),
			...files.map(({ url }) => renderUrl(course, url)),
		]),
	);
}

function isListed({ written, data, url, outputExtension }: CourseDocument) {
	return (
		written &&
		outputExtension === ".html" &&
		data.sitemap !== false &&
		url !== "/404.html"
	);
}

function lastChange(data: CourseDocument["data"]): Date | undefined {
	return data.last_modified_at instanceof Date
		? data.last_modified_at
		: undefined;
}

function renderUrl({ config }: Course, url: string, date?: Date): string {
	const address = absoluteAddress(config, url.replace(/\/index\.html$/, "/"));
	return element("url", {}, [
		element("loc", {}, address),
		element("lastmod", {}, date?.toISOString()),
	]);
}
