import { expect, test } from "vitest";
import { generatedPage } from "../../src/site/generated-page.ts";
import { generatePages } from "../../src/site/index.ts";
import { makeCourse } from "./make-course.ts";

const urls = (course: ReturnType<typeof makeCourse>) =>
	generatePages(course).value.map(({ url }) => url);

test("a course in Lectern's theme has all that is around its lectures", () => {
	const course = makeCourse(
		[
			{
				name: "2023-01-01-a",
				data: { category: "intro", tags: ["Deep Learning"] },
			},
		],
		{ data: { schedule: [{ title: "Exam", date: "2023-06-01" }] } },
	);
	expect(urls(course)).toEqual([
		"/",
		"/topics/",
		"/categories/intro/",
		"/tags/deep-learning/",
		"/archive/",
		"/readings/",
		"/readings/by-year/",
		"/readings/by-lecture/",
		"/readings/by-topic/",
		"/schedule/",
		"/search/",
		"/404.html",
	]);
});

test("a Jekyll site with its own layouts gets none of them", () => {
	expect(
		urls(makeCourse([{ name: "2023-01-01-a" }], { ownLayouts: true })),
	).toEqual([]);
});

test("a course's own page stays where it is", () => {
	const own = { ...generatedPage({ url: "/", data: {} }), generated: false };
	expect(
		urls(makeCourse([{ name: "2023-01-01-a" }], { pages: [own] })),
	).not.toContain("/");
});

test("labels that share an address share a page, in every script", () => {
	const course = makeCourse([
		{ name: "2023-01-01-a", data: { tags: ["Deep Learning", "機械学習"] } },
		{ name: "2023-01-02-b", data: { tags: ["deep-learning"] } },
	]);
	const tags = generatePages(course).value.filter(({ url }) =>
		url.startsWith("/tags/"),
	);
	expect(tags.map(({ outputPath }) => outputPath)).toEqual([
		"tags/deep-learning/index.html",
		"tags/機械学習/index.html",
	]);
});

test.each([
	["/old/", "/old/", "old/index.html"],
	["/old", "/old.html", "old.html"],
	["old.html", "/old.html", "old.html"],
	["/%zz/", "/%zz/", "%zz/index.html"],
	["/../../etc/x/", "/etc/x/", "etc/x/index.html"],
])("redirect_from %s is written to %s", (from, url, outputPath) => {
	const course = makeCourse(
		[{ name: "2023-01-01-a", data: { redirect_from: from } }],
		{ config: { baseurl: "/c" } },
	);
	const page = generatePages(course).value.at(-1);
	expect(page).toMatchObject({ url, outputPath });
	expect(page?.data.redirect).toMatchObject({
		to: "https://example.org/c/2023/01/01/a.html",
	});
});

test("redirect_to turns the page itself into a redirect, never into something that runs", () => {
	const course = makeCourse([
		{ name: "2023-01-01-a", data: { redirect_to: "https://example.com/new" } },
		{ name: "2023-01-02-b", data: { redirect_to: "javascript:alert(1)" } },
	]);
	generatePages(course);
	const [a, b] = course.collections[0]?.documents ?? [];
	expect(a?.data.layout).toBe("redirect");
	expect(a?.data.redirect).toEqual({ to: "https://example.com/new" });
	expect(b?.data.layout).toBe("post");
});

test("redirects of a foreign site are its plugin's business", () => {
	const posts = [{ name: "2023-01-01-a", data: { redirect_from: "/old/" } }];
	expect(urls(makeCourse(posts, { ownLayouts: true }))).toEqual([]);
});
