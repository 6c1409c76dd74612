import { describe, expect, it } from "vitest";
import {
	type CheckedPage,
	checkLinks,
	collectLinks,
	resolveAddress,
} from "../../src/links/index.ts";

function page(url: string, html: string): CheckedPage {
	const path = `_posts${url}.md`;
	return { url, path, links: collectLinks(html) };
}

const exists = (path: string) => path === "/assets/notes one.pdf";

function check(html: string, baseurl = "", url = "/lectures/one.html") {
	return checkLinks(
		[
			page(url, html),
			page("/lectures/two/", '<h2 id="été">x</h2><a name=old></a>'),
			page("/about.html", "<p id='me'>"),
			page("/", "<p>"),
		],
		{ baseurl, exists },
	);
}

/** Addresses that lead somewhere, from `/lectures/one.html`. */
const alive = [
	"/lectures/two/",
	"/lectures/two",
	"/lectures/two/index.html",
	"two/#été",
	"two/#%C3%A9t%C3%A9",
	"two#old",
	"../about#me",
	"../about.html#me",
	"/",
	"..",
	"#",
	"#top",
	"#here",
	"two/#:~:text=some%20words",
	"/assets/notes%20one.pdf#page=2",
	"https://example.edu/gone",
	"//example.edu/gone",
	"mailto:a@example.edu",
	"data:image/png;base64,AAAA",
];

/** Address → what is wrong with it. */
const dead: readonly (readonly [string, string])[] = [
	["/lectures/three/", "links/dead-link"],
	["three.html", "links/dead-link"],
	["/assets/gone.pdf", "links/dead-link"],
	["#gone", "links/dead-anchor"],
	["two/#gone", "links/dead-anchor"],
	["/about#old", "links/dead-anchor"],
];

describe("links within the site", () => {
	it.each(alive)("%s", (address) => {
		expect(check(`<p id="here"><a href="${address}">x</a>`)).toEqual([]);
	});

	it.each(dead)("%s: %s", (address, code) => {
		const found = check(`<p id="here"><a href="${address}">x</a>`);
		expect(found).toMatchObject([
			{ code, location: { file: "_posts/lectures/one.html.md" } },
		]);
	});

	it("reads images, scripts and stylesheets, not comments or text", () => {
		const html = `<img src="a.png"><script src="b.js">'<a href="c">'</script><link href="d.css"><!-- <a href="e"> --> <code>href="f"</code>`;
		expect(collectLinks(html).addresses).toEqual(["a.png", "b.js", "d.css"]);
	});

	it("knows a link that leaves out baseurl", () => {
		expect(check('<a href="/course/about">x</a>', "/course")).toEqual([]);
		expect(check('<a href="/about">x</a>', "/course")).toMatchObject([
			{ code: "links/dead-link", hint: expect.stringContaining("baseurl") },
		]);
	});

	it.each(["course", "/course/", "course/", "/course"])(
		"takes the baseurl %j as Jekyll does",
		(baseurl) => {
			expect(check('<a href="/course/about">x</a>', baseurl)).toEqual([]);
			expect(check('<a href="/about">x</a>', baseurl)).toHaveLength(1);
		},
	);

	it("points at the link where its place is known", () => {
		const location = { file: "_posts/one.md", line: 7, column: 3 };
		const one = page("/one/", '<a href="/gone">x</a>');
		const places = [{ address: "/gone", location }];
		expect(
			checkLinks([{ ...one, places }], { exists: () => false }),
		).toMatchObject([{ location, length: 5 }]);
	});

	it("reports once what a layout writes into every page", () => {
		const pages = ["/a/", "/b/", "/c/"].map((url) =>
			page(url, '<a href="/gone">x</a>'),
		);
		expect(checkLinks(pages, { exists: () => false })).toHaveLength(1);
	});
});

describe("resolving an address", () => {
	it("keeps percent signs that are only signs", () => {
		expect(resolveAddress("50%.pdf", "/a/")).toEqual({
			path: "/a/50%.pdf",
			anchor: "",
		});
	});
	it("leaves what is outside of baseurl", () => {
		expect(resolveAddress("/x", "/a/", "/course")).toBeUndefined();
		expect(resolveAddress("../../x", "/a/", "/course")).toBeUndefined();
		expect(resolveAddress("/course", "/a/", "/course")?.path).toBe("/");
	});
});
