import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Course, CourseDocument, Template } from "../../course/types.ts";
import { generatePage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { outputPathOf } from "../url.ts";
import { optionsAt, type Plugin } from "./types.ts";

/** The page that sends on, where the course has no layout `redirect` of its own. */
const LAYOUT: Template = {
	name: "redirect",
	path: "jekyll-redirect-from/redirect.html",
	origin: "theme",
	data: {},
	bodyLine: 1,
	body: `<!DOCTYPE html>
<html lang="en-US">
  <meta charset="utf-8">
  <title>Redirecting&hellip;</title>
  <link rel="canonical" href="{{ page.redirect.to }}">
  <script>location="{{ page.redirect.to }}"</script>
  <meta http-equiv="refresh" content="0; url={{ page.redirect.to }}">
  <meta name="robots" content="noindex">
  <h1>Redirecting&hellip;</h1>
  <a href="{{ page.redirect.to }}">Click here if you are not redirected.</a>
</html>
`,
};

interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** jekyll-redirect-from: pages at a document's old addresses (`redirect_from`), and documents that send away (`redirect_to`). */
export const redirectFrom: Plugin = {
	names: ["jekyll-redirect-from"],
	run(course, context) {
		const sources = [
			...course.collections.flatMap(({ documents }) =>
				documents.filter(({ written }) => written),
			),
			...course.pages,
		];
		const made = sources.map((document) => {
			const pages = listOf(document.data.redirect_from).map((from) =>
				redirectPage(context, from, document.url),
			);
			sendAway(context, document);
			return { pages, document };
		});
		const pages = made.flatMap((each) => each.pages);
		const redirects = made
			.flatMap((each) => [...each.pages, each.document])
			.flatMap(redirectOf);
		return {
			...course,
			layouts: withLayout(course, redirects),
			pages: [...course.pages, ...pages, ...listPage(context, redirects)],
		};
	},
};

function withLayout({ layouts }: Course, redirects: readonly Redirect[]) {
	if (redirects.length === 0 || isOwn(layouts.get("redirect"))) return layouts;
	return new Map([...layouts, ["redirect", LAYOUT]]);
}

function isOwn(layout: Template | undefined): boolean {
	return layout !== undefined && layout.origin !== "lectern";
}

function redirectPage(
	context: SiteContext,
	from: string,
	to: string,
): CourseDocument {
	const data = redirectData(context, from, to);
	const page = generatePage(context, "redirect.html", data);
	return { ...page, outputPath: outputPathOf(page.url, ".html") };
}

/** What `redirect_to` makes of a document: its own page is gone. */
function sendAway(context: SiteContext, document: CourseDocument): void {
	const [to] = listOf(document.data.redirect_to);
	if (to === undefined) return;
	document.data = {
		...document.data,
		...redirectData(context, document.url, to),
	};
	document.body = "";
	document.content = "";
}

function redirectData(context: SiteContext, from: string, to: string) {
	const permalink = from.startsWith("/") ? from : `/${from}`;
	const { url, baseurl } = context.config;
	const address = /^https?:\/\//.test(to)
		? to
		: url + `${baseurl}/${to}`.replace(/\/{2,}/g, "/");
	return {
		sitemap: false,
		layout: "redirect",
		permalink,
		redirect: { from: permalink, to: address },
	};
}

function redirectOf({ data }: CourseDocument): Redirect[] {
	const redirect = data.redirect as Redirect | undefined;
	return redirect?.from && redirect.to && data.layout === "redirect"
		? [redirect]
		: [];
}

function listPage(
	context: SiteContext,
	redirects: readonly Redirect[],
): CourseDocument[] {
	const { json } = optionsAt(context.config, "redirect_from");
	const isThere = existsSync(join(context.config.source, "redirects.json"));
	if (json === false || isThere) return [];
	const pairs = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
	const body = JSON.stringify(pairs);
	return [generatePage(context, "redirects.json", { layout: null }, body)];
}

function listOf(value: unknown): string[] {
	return [value]
		.flat()
		.filter((item) => item !== null && item !== undefined)
		.map(String);
}
