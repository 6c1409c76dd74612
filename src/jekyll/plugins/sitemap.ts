import { posix } from "node:path";
import type { Course, CourseDocument, StaticFile } from "../../course/types.ts";
import { offsetText, RubyTime } from "../../ruby/values.ts";
import type { Zone } from "../../ruby/zone.ts";
import { generatePage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import type { Plugin } from "./types.ts";

const HTML = new Set([".htm", ".html", ".xhtml", ".pdf"]);
const PAGE = new Set([".html", ".xhtml", ".htm"]);

/** One address of the sitemap. */
interface Place {
	readonly url: string;
	readonly modified?: unknown;
}

/** jekyll-sitemap: `sitemap.xml` of everything that is a page, and a `robots.txt` that names it. */
export const sitemap: Plugin = {
	names: ["jekyll-sitemap"],
	run(course, context) {
		const taken = new Set(
			[...course.pages, ...course.staticFiles].map(({ url }) => url),
		);
		const generated = [
			generatePage(context, "sitemap.xml", HIDDEN, sitemapXml(course, context)),
			generatePage(context, "robots.txt", HIDDEN, robotsText(context)),
		].filter(({ url }) => !taken.has(url));
		return { ...course, pages: [...course.pages, ...generated] };
	},
};

/** What an address cannot hold; what is escaped already stays. */
const UNSAFE = /[^\w.~!$&'()*+,;=:@/?%#-]+/g;

const HIDDEN = { layout: null, sitemap: false, render_with_liquid: false };

function robotsText(context: SiteContext): string {
	return `Sitemap: ${absolute(context, "sitemap.xml")}\n`;
}

function sitemapXml(course: Course, context: SiteContext): string {
	const entries = placesOf(course)
		.map((place) => entryXml(context, place))
		.join("");
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`;
}

function placesOf({ collections, pages, staticFiles }: Course): Place[] {
	const listed = ({ data }: CourseDocument | StaticFile) =>
		data.sitemap !== false;
	return [
		...[...collections]
			.sort((left, right) => (left.label < right.label ? -1 : 1))
			.filter(({ output }) => output)
			.flatMap(({ documents }) => documents.filter(listed))
			.map(({ url, data, date }) => ({
				url,
				modified: data.last_modified_at ?? date,
			})),
		...pages
			.filter(
				({ outputExtension, url }) =>
					PAGE.has(outputExtension) || url.endsWith("/"),
			)
			.filter((page) => listed(page) && page.url !== "/404.html")
			.map(({ url, data }) => ({ url, modified: data.last_modified_at })),
		...staticFiles
			.filter(({ path }) => HTML.has(posix.extname(path)))
			.filter(
				(file) => listed(file) && posix.basename(file.path) !== "404.html",
			)
			.map(({ relativePath, modified }) => ({ url: relativePath, modified })),
	];
}

function entryXml(context: SiteContext, { url, modified }: Place): string {
	const time = modified ? xmlTime(modified, context.zone) : undefined;
	const lines = [
		`<loc>${escapeXml(absolute(context, url.replace("/index.html", "/")))}</loc>`,
		...(time ? [`<lastmod>${time}</lastmod>`] : []),
	];
	return `<url>\n${lines.join("\n")}\n</url>\n`;
}

function absolute({ config }: SiteContext, path: string): string {
	const rooted = `${config.baseurl}/${path}`.replace(/\/{2,}/g, "/");
	return (
		config.url + rooted.replace(UNSAFE, (text) => encodeURIComponent(text))
	);
}

function xmlTime(value: unknown, zone: Zone): string | undefined {
	const moment = value instanceof Date ? value : new Date(String(value));
	if (Number.isNaN(moment.getTime())) return undefined;
	const time = RubyTime.in(zone, moment.getTime());
	return `${time.wall.toISOString().slice(0, 19)}${offsetText(time.offsetMinutes, ":")}`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&apos;");
}
