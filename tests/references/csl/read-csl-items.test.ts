import { describe, expect, it } from "vitest";
import { readCslItems } from "../../../src/references/index.ts";

const place = { file: "a.md", line: 3, column: 1 };
const read = (...list: unknown[]) => {
	const { value, diagnostics } = readCslItems(list, place);
	return {
		items: [...value.items.values()],
		codes: diagnostics.map(({ code }) => code),
	};
};
const only = (map: Record<string, unknown>) => read(map).items[0];

describe("works in front matter", () => {
	it("are CSL's variables, numbers as text", () => {
		expect(
			only({
				id: "breiman2001",
				type: "article-journal",
				title: "Random forests",
				author: [{ family: "Breiman", given: "Leo" }],
				issued: { "date-parts": [[2001, 10, 1]] },
				"container-title": "Machine Learning",
				volume: 45,
				page: "5-32",
				DOI: "10.1023/A:1010933404324",
			}),
		).toEqual({
			id: "breiman2001",
			type: "article-journal",
			title: "Random forests",
			author: [{ family: "Breiman", given: "Leo" }],
			issued: { "date-parts": [[2001, 10, 1]] },
			"container-title": "Machine Learning",
			volume: "45",
			page: "5-32",
			DOI: "10.1023/A:1010933404324",
		});
	});

	it.each([
		["a year", 2001, [[2001]]],
		["a year as text", "2001", [[2001]]],
		["a day as text", "2001-10-01", [[2001, 10, 1]]],
		["a day of YAML", new Date("2001-10-01"), [[2001, 10, 1]]],
		["pandoc's map", { year: 2001, month: 10 }, [[2001, 10]]],
		["pandoc's list", [{ year: 2001, month: 10, day: 2 }], [[2001, 10, 2]]],
		["a span", [{ year: 1999 }, { year: 2001 }], [[1999], [2001]]],
		["date-parts as text", { "date-parts": [["2001", "10"]] }, [[2001, 10]]],
	])("have %s for their date", (_name, issued, parts) => {
		expect(only({ title: "A", issued })?.issued).toEqual({
			"date-parts": parts,
		});
	});

	it("keep a date that is none", () => {
		expect(only({ title: "A", issued: "in press" })?.issued).toEqual({
			literal: "in press",
		});
		expect(only({ title: "A", issued: { month: 3 } })?.issued).toBeUndefined();
	});

	it.each([
		[
			"a map",
			{ family: "Maaten", given: "L.", "non-dropping-particle": "van der" },
			[{ family: "Maaten", given: "L.", "non-dropping-particle": "van der" }],
		],
		["an institution", [{ literal: "OECD" }], [{ literal: "OECD" }]],
		[
			"a line",
			"Leo Breiman and Adele Cutler",
			[
				{ family: "Breiman", given: "Leo" },
				{ family: "Cutler", given: "Adele" },
			],
		],
		[
			"lines",
			["Leo Breiman", "the Bourbaki seminar of 1958"],
			[
				{ family: "Breiman", given: "Leo" },
				{ literal: "the Bourbaki seminar of 1958" },
			],
		],
	])("have %s for their authors", (_name, author, names) => {
		expect(only({ title: "A", author })?.author).toEqual(names);
	});

	it("have names that lists of works use", () => {
		expect(
			only({
				title: "Causality",
				authors: "Judea Pearl",
				year: 2009,
				url: "http://bayes.cs.ucla.edu/BOOK-2K/",
			}),
		).toMatchObject({
			id: "pearl2009causality",
			type: "webpage",
			author: [{ family: "Pearl", given: "Judea" }],
			issued: { "date-parts": [[2009]] },
		});
	});

	it("get ids that no other has", () => {
		const { items } = read(
			{ title: "Causality", year: 2009 },
			{ id: "2009causality", title: "Another" },
		);
		expect(items.map(({ id }) => id)).toEqual([
			"2009causality-2",
			"2009causality",
		]);
	});

	it("are told of where they name no work, or one twice", () => {
		expect(read({ chapter: 3 }, {}, "a line", null).codes).toEqual([
			"references/not-a-work",
			"references/not-a-work",
		]);
		const { items, codes } = read(
			{ id: 7, title: "One" },
			{ id: "7", title: "Other" },
		);
		expect(items.map(({ title }) => title)).toEqual(["One"]);
		expect(codes).toEqual(["references/duplicate-key"]);
	});
});
