/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite, courseFolder, pagesOf, type Site } from "./build-site.ts";
import { executablePath, openBrowser } from "./open-browser.ts";

const films = fileURLToPath(new URL("videos", import.meta.url));
const ours = fileURLToPath(new URL("../..", import.meta.url));
const url = "https://example.org";

/** An XML element as a tree: what a reader of feeds makes of it. */
interface Node {
	readonly name: string;
	readonly namespace: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly text: string;
	readonly children: readonly Node[];
}

/** Read XML as a browser does; a text that is not well formed has the root `parsererror`. */
const parse = (page: Page, text: string): Promise<Node> =>
	page.evaluate((source) => {
		const read = (element: Element): Node => ({
			name: element.nodeName,
			namespace: element.namespaceURI ?? "",
			attributes: Object.fromEntries(
				[...element.attributes].map(({ name, value }) => [name, value]),
			),
			text: element.textContent,
			children: [...element.children].map(read),
		});
		const parsed = new DOMParser().parseFromString(source, "text/xml");
		const fault = parsed.querySelector("parsererror");
		return read(fault ?? parsed.documentElement);
	}, text);

const named = ({ children }: Node, name: string) =>
	children.filter((child) => child.name === name);
const textsOf = (node: Node, name: string) =>
	named(node, name).map(({ text }) => text);
const isUnique = (values: readonly string[]) =>
	new Set(values).size === values.length;
/** RFC 3339, which is the W3C's date format with a time, too. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const courses = [
	["of lectures", courseFolder],
	["of films", films],
	["of this repository", ours],
] as const;

describe.runIf(executablePath).each(courses)("a course %s", (_, folder) => {
	let site: Site;
	let browser: Browser;
	let page: Page;
	const read = (path: string) =>
		Buffer.from(site.get(path) ?? "").toString("utf8");
	beforeAll(async () => {
		site = await buildSite({}, { url }, folder);
		browser = await openBrowser();
		page = await browser.newPage();
	});
	afterAll(() => browser?.close());

	test("has an Atom feed as RFC 4287 wants it", async () => {
		const feed = await parse(page, read("/feed.xml"));
		expect(feed).toMatchObject({
			name: "feed",
			namespace: "http://www.w3.org/2005/Atom",
		});
		const entries = named(feed, "entry");
		expect(entries.length).toBeGreaterThan(0);
		expect(
			named(feed, "author").flatMap((one) => textsOf(one, "name")),
		).toHaveLength(1);
		for (const part of [feed, ...entries]) {
			for (const name of ["id", "title", "updated"])
				expect(named(part, name)).toHaveLength(1);
			expect(() => new URL(textsOf(part, "id")[0] ?? "")).not.toThrow();
			expect(textsOf(part, "updated")[0]).toMatch(moment);
			expect(textsOf(part, "title")[0]).not.toBe("");
		}
		expect(isUnique(entries.flatMap((entry) => textsOf(entry, "id")))).toBe(
			true,
		);
		const self = named(feed, "link").filter(
			({ attributes }) => attributes.rel === "self",
		);
		expect(self.map(({ attributes }) => attributes.href)).toEqual([
			`${url}/feed.xml`,
		]);
		for (const entry of entries) {
			const [content] = named(entry, "content");
			expect(content?.attributes.type).toBe("html");
			expect(content?.text).not.toMatch(/ (?:href|src)="(?![a-z]+:|#)/);
		}
	});

	test("has a JSON feed as version 1.1 wants it", () => {
		const feed = JSON.parse(read("/feed.json"));
		expect(feed).toMatchObject({
			version: "https://jsonfeed.org/version/1.1",
			title: expect.any(String),
			feed_url: `${url}/feed.json`,
			home_page_url: `${url}/`,
		});
		expect(feed.items.length).toBeGreaterThan(0);
		for (const item of feed.items) {
			expect(item.id).toMatch(/^https:/);
			expect(typeof (item.content_html ?? item.content_text)).toBe("string");
			expect(item.date_published).toMatch(moment);
			expect(item.tags ?? []).toBeInstanceOf(Array);
		}
		expect(isUnique(feed.items.map(({ id }: { id: string }) => id))).toBe(true);
	});

	test("has a media feed as RSS 2.0 and Media RSS want it", async () => {
		const rss = await parse(page, read("/videos.xml"));
		expect(rss).toMatchObject({ name: "rss", attributes: { version: "2.0" } });
		const [channel] = named(rss, "channel");
		if (!channel) throw new Error("no channel");
		for (const name of ["title", "link", "description"])
			expect(textsOf(channel, name).filter(Boolean)).toHaveLength(1);
		const items = named(channel, "item");
		expect(items.length).toBeGreaterThan(0);
		expect(isUnique(items.flatMap((item) => textsOf(item, "guid")))).toBe(true);
		for (const item of items) {
			expect(textsOf(item, "title")[0]).not.toBe("");
			expect(
				new Date(textsOf(item, "pubDate")[0] ?? "").getTime(),
			).toBeGreaterThan(0);
			const [content] = named(item, "media:content");
			expect(content?.namespace).toBe("http://search.yahoo.com/mrss/");
			const players = content ? named(content, "media:player") : [];
			const addresses = [content, ...players].map(
				(one) => one?.attributes.url ?? "",
			);
			expect(addresses.join("")).toMatch(/^https:\/\//);
		}
	});

	test("has a map of exactly what search engines may list", async () => {
		const map = await parse(page, read("/sitemap.xml"));
		expect(map).toMatchObject({
			name: "urlset",
			namespace: "http://www.sitemaps.org/schemas/sitemap/0.9",
		});
		const places = map.children.map((child) => {
			expect(child.name).toBe("url");
			expect(child.children[0]?.name).toBe("loc");
			expect(child.children.slice(1).map(({ name }) => name)).toEqual(
				named(child, "lastmod").map(() => "lastmod"),
			);
			for (const text of textsOf(child, "lastmod"))
				expect(text).toMatch(moment);
			return textsOf(child, "loc")[0] ?? "";
		});
		expect(isUnique(places)).toBe(true);
		const listable = pagesOf(site).filter(
			(path) =>
				path !== "/404.html" &&
				!/<meta name="robots" content="noindex/.test(read(path)),
		);
		const pages = places.filter((place) => !place.endsWith(".pdf"));
		expect(
			pages.map((place) => decodeURI(place.slice(url.length))).sort(),
		).toEqual(
			listable.map((path) => path.replace(/\/index\.html$/, "/")).sort(),
		);
	});
});
