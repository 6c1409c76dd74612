import { describe, expect, it } from "vitest";
import { nearestKey } from "../../src/references/cite/nearest-key.ts";
import {
	citesOf,
	findKey,
	parseDistillKeys,
	parsePandocCitation,
} from "../../src/references/index.ts";
import { parseTag } from "../../src/references/scholar/parse-tag.ts";

describe("reading citations", () => {
	it.each([
		["@b", [{ key: "b" }]],
		["@b, p. 3; @g", [{ key: "b", locator: "p. 3" }, { key: "g" }]],
		[
			"see -@doe:99.x, pp. 3-4",
			[
				{
					key: "doe:99.x",
					prefix: "see",
					locator: "pp. 3-4",
					suppressAuthor: true,
				},
			],
		],
		["@{a.b}", [{ key: "a.b" }]],
		["no key", undefined],
		["@b; nothing", undefined],
	])("reads pandoc's [%s]", (inner, expected) => {
		expect(parsePandocCitation(inner)).toEqual(expected);
	});

	it.each([
		[
			"b g --locator 23 -l 42 --file refs",
			[
				{ key: "b", locator: "23", label: "page" },
				{ key: "g", locator: "42", label: "page" },
			],
		],
		[
			"b -L figure -l 24 & 32 -A",
			[
				{
					key: "b",
					locator: "24 & 32",
					label: "figure",
					suppressAuthor: true,
				},
			],
		],
		["van-der-berg:2008 x", [{ key: "van-der-berg:2008" }, { key: "x" }]],
		["", []],
	])("reads jekyll-scholar's {%% cite %s %%}", (markup, expected) => {
		expect(citesOf(parseTag(markup))).toEqual(expected);
	});

	it("reads distill's", () => {
		expect(parseDistillKeys("b, g")).toEqual([{ key: "b" }, { key: "g" }]);
	});

	it.each([
		[
			"--query @book[year <= 1900 && author ^= Poe] --max 3",
			"query",
			"@book[year <= 1900 && author ^= Poe]",
		],
		["-q @*[a=b] -f one", "query", "@*[a=b]"],
		["-f one -f two", "file", "two"],
		["--text Click here, please", "text", "Click here, please"],
		["--group_by year", "group_by", "year"],
		["--cited", "cited", ""],
		["--cited_in_order", "cited_in_order", ""],
		["--cited_in_order", "cited", undefined],
	])("reads of %s the option %s", (markup, name, value) => {
		expect(parseTag(markup).options.get(name)?.at(-1)).toBe(value);
	});
});

describe("a key", () => {
	const known = ["vaswani2017attention", "breiman2001", "Doe:99"];
	it.each([
		["brieman2001", "breiman2001"],
		["Breiman2001", "breiman2001"],
		["vaswani2017", "vaswani2017attention"],
		["doe:99", "Doe:99"],
		["nobody", undefined],
		["b", undefined],
	])("%s was probably meant to be %s", (key, meant) => {
		expect(nearestKey(key, known)).toBe(meant);
	});

	it.each([
		["A cat; see [@cat].", "cat", 13],
		["The ruby {% cite ruby %}", "ruby", 17],
		['Two <d-cite key="one,two"></d-cite>', "two", 21],
		["[@two-more] [@two]", "two", 14],
		["Nothing", "x", -1],
	])("is found in %j where it is cited", (text, key, at) => {
		expect(findKey(text, key)).toBe(at);
	});
});
