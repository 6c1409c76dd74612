import { expect, it } from "vitest";
import { existsAmong } from "../../src/links/index.ts";

const exists = existsAmong([
	"index.html",
	"slides/week-1/index.html",
	"old.html",
	"old.htm",
	"demo/index.htm",
	"notes.pdf",
	"data/readme",
]);

it.each([
	"/",
	"/index.html",
	"/slides/week-1",
	"/slides/week-1/",
	"/slides/week-1/index.html",
	"/old",
	"/old.htm",
	"/demo/",
	"/notes.pdf",
	"/data/readme",
])("a file is served at %s", (path) => {
	expect(exists(path)).toBe(true);
});

it.each(["/slides/", "/slides", "/notes", "/notes.pdf/", "/old/", "/data/"])(
	"no file is served at %s",
	(path) => {
		expect(exists(path)).toBe(false);
	},
);
