import { describe, expect, it } from "vitest";
import {
	type CheckedPage,
	checkLinks,
	collectLinks,
	openLinkMemory,
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
	"/lectures//two/",
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

	it.each([
		["https://example.edu/course/", "/course//about", 0],
		["https://example.edu/course", "/about", 0],
		["https://example.edu/course", "/course/gone", 1],
		["https://example.edu", "/course/about", 1],
	])("where the site's url is %s, %s has %i faults", (url, address, faults) => {
		const pages = [
			page("/", `<a href="${address}">x</a>`),
			page("/about/", "<p>"),
		];
		expect(checkLinks(pages, { exists: () => false, url })).toHaveLength(
			faults,
		);
	});

	it("points at what a template has put together", () => {
		const layout = {
			file: "_layouts/lecture.html",
			text: '<a href="{{ site.baseurl }}/slides/{{ page.slides }}">\n',
			firstLine: 3,
		};
		const post = { file: "_posts/one.md", text: "---\nslides: one.pdf\n---\n" };
		const one = { ...page("/", '<a href="/slides/one.pdf">'), path: post.file };
		expect(
			checkLinks([one], { exists: () => false, textsOf: () => [post, layout] }),
		).toMatchObject([
			{ location: { file: post.file, line: 2, column: 9 }, length: 7 },
		]);
	});

	it("leaves to Liquid the tags that it has found no target for", () => {
		const codes = (html: string) => check(html).map(({ code }) => code);
		expect(codes('<a href="{% link _posts/gone.md %}">x</a>')).toEqual([]);
		expect(codes('<a href="{%- post_url 2024-01-01-gone -%}">x</a>')).toEqual(
			[],
		);
		expect(codes('<a href="{% linked %}">x</a>')).toEqual(["links/dead-link"]);
	});

	it("reports once what a layout writes into every page", () => {
		const pages = ["/a/", "/b/", "/c/"].map((url) =>
			page(url, '<a href="/gone">x</a>'),
		);
		expect(checkLinks(pages, { exists: () => false })).toHaveLength(1);
	});
});

describe("links of a site that is checked again and again", () => {
	const links = `<a href="/b/">x</a><a href="/b/#part">y</a><img src="/file.png">`;
	const a = page("/a/", links);
	const b = page("/b/", '<p id="part">');
	const c = page("/c/", '<a href="/a/#gone">x</a><a href="/many">x</a>');
	const many = Array.from({ length: 100 }, (_, at) => page(`/${at}/`, "<p>"));
	type World = readonly [pages: readonly CheckedPage[], files: string[]];
	const all: World = [[a, b, c], ["/file.png"]];

	it.each<[string, readonly World[]]>([
		["nothing changes", [all, all]],
		["a page goes and comes back", [all, [[a, c], ["/file.png"]], all]],
		["an anchor goes", [all, [[a, page("/b/", "<p>"), c], ["/file.png"]]]],
		["an anchor comes", [[[a, page("/b/", "<p>")], []], all]],
		["a file goes and comes back", [all, [[a, b, c], []], all]],
		["a file comes in a page's place", [all, [[a, c], ["/b/"]]]],
		["a page's links are others", [all, [[page("/a/", ""), b, c], []]]],
		["the one that links is away meanwhile", [all, [[c], []], [[a, c], []]]],
		["many come", [all, [[a, b, c, ...many], []], all]],
		["pages change places", [all, [[c, b, a], ["/file.png"]]]],
	])("when %s, is what one check finds", (_, worlds) => {
		const memory = openLinkMemory();
		for (const [pages, files] of worlds) {
			const exists = (path: string) => files.includes(path);
			expect(checkLinks(pages, { exists, memory })).toEqual(
				checkLinks(pages, { exists }),
			);
		}
	});
});

describe("resolving an address", () => {
	it("keeps percent signs that are only signs", () => {
		expect(resolveAddress("50%.pdf", "/a/")).toEqual({
			path: "/a/50%.pdf",
			anchor: "",
		});
	});
	it.each(["/%C3%BCbung/1.html", "/übung/1.html"])(
		"begins at %s where the page is",
		(url) => {
			const path = resolveAddress("1/notes.pdf", url, "/course")?.path;
			expect(path).toBe("/übung/1/notes.pdf");
		},
	);
	it("leaves what is outside of baseurl", () => {
		expect(resolveAddress("/x", "/a/", "/course")).toBeUndefined();
		expect(resolveAddress("../../x", "/a/", "/course")).toBeUndefined();
		expect(resolveAddress("/course", "/a/", "/course")?.path).toBe("/");
	});
});
