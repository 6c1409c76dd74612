import { describe, expect, it } from "vitest";
import { readMade, writeMade } from "../../src/dependencies/made-text.ts";

const how = { base: "b", reads: [["site", "title"]] as const, seen: "s" };
const page = '<p class="a">\n“one” \\ 日本 🙂</p>\n'.repeat(20);

describe("what was made comes back as it was kept", () => {
	it.each<[what: string, value: unknown]>([
		["a long text among other things", { html: page, words: 3, none: null }],
		["several long texts", { html: page, excerpt: page.slice(7), map: "{}" }],
		["a long text within something else", { facts: { html: page } }],
		["short texts alone", { html: "<p>\n</p>" }],
		["a long text by itself", page],
		["a list", [page, 1]],
		["nothing", null],
	])("%s", (_, value) => {
		expect(readMade(writeMade({ ...how, value }))).toEqual({ ...how, value });
	});
});

it("a page's HTML is kept as it is", () => {
	expect(writeMade({ ...how, value: { html: page } })).toContain(page);
});
