import { expect, test } from "vitest";
import { absoluteAddress, siteAddress } from "../../src/page/index.ts";
import { makeCourse } from "../site/make-course.ts";

const config = (baseurl: string, url = "https://example.org/") =>
	makeCourse([], { config: { baseurl, url } }).config;

test.each([
	["", "/a/", "/a/"],
	["/course", "/a/", "/course/a/"],
	["course", "/a/", "/course/a/"],
	["/course/", "a/", "/course/a/"],
	["/course", "/", "/course/"],
	["/course", "https://other.org/a", "https://other.org/a"],
	["/course", "//other.org/a", "//other.org/a"],
	["/course", "#part", "#part"],
	["/cours é", "/à la carte/", "/cours%20%C3%A9/%C3%A0%20la%20carte/"],
	["", "/a%20b/", "/a%20b/"],
])("under %j %s is %s", (baseurl, url, expected) => {
	expect(siteAddress(config(baseurl), url)).toBe(expected);
});

test("an absolute address has the host once, and none where there is none", () => {
	expect(absoluteAddress(config("/c"), "/a/")).toBe("https://example.org/c/a/");
	expect(absoluteAddress(config("/c", ""), "/a/")).toBe("/c/a/");
});
