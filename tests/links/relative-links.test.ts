import { describe, expect, it } from "vitest";
import { relativeLinks } from "../../src/links/index.ts";

/** Page → address → what it becomes, with `/course` as `baseurl`. */
const cases: readonly (readonly [string, string, string])[] = [
	["/", "/course/assets/x.css", "assets/x.css"],
	["/", "/course/", "index.html"],
	["/", "/course", "index.html"],
	["/a/b/", "/course/", "../../index.html"],
	["/a/b/", "/course/a/", "../index.html"],
	["/a/b/", "/course/a/b/", "index.html"],
	["/a/b.html", "/course/a/c.html#part", "c.html#part"],
	["/a/b.html", "/course/c/?q=1#part", "../c/index.html?q=1#part"],
	["/404.html", "/course/a%20b/x.png", "a%20b/x.png"],
	["/a/", "/course/feed.xml", "../feed.xml"],
];

/** What stays as it is. */
const kept = [
	"https://example.edu/course/",
	"//example.edu/course/",
	"/other/x",
	"/courses/x",
	"x/y",
	"#part",
	"mailto:a@example.edu",
];

describe("a site that works from any folder", () => {
	it.each(cases)("on %s, %s is %s", (page, address, expected) => {
		const html = `<p><a class="x" href="${address}">t</a></p>`;
		expect(relativeLinks(html, page, "/course")).toBe(
			`<p><a class="x" href="${expected}">t</a></p>`,
		);
	});

	it.each(kept)("keeps %s", (address) => {
		const html = `<a href="${address}">t</a>`;
		expect(relativeLinks(html, "/a/b/", "/course")).toBe(html);
	});

	it("changes every attribute that holds an address, and no text", () => {
		const html =
			'<img src="/x.png" srcset="/s/x-1.webp 480w, /x.png 1000w"><video poster=\'/p.png\'></video>' +
			'<code>&lt;a href="/x"&gt;</code><script>const a = "<a href=\\"/x\\">";</script>';
		expect(relativeLinks(html, "/a/")).toBe(
			'<img src="../x.png" srcset="../s/x-1.webp 480w, ../x.png 1000w"><video poster="../p.png"></video>' +
				'<code>&lt;a href="/x"&gt;</code><script>const a = "<a href=\\"/x\\">";</script>',
		);
	});

	it("keeps what is escaped escaped", () => {
		expect(relativeLinks('<a href="/?a=1&amp;b=2">', "/x/")).toBe(
			'<a href="../index.html?a=1&amp;b=2">',
		);
	});
});
