import { describe, expect, it } from "vitest";
import {
	CitedWorks,
	parseCiteTag,
	parseDistillKeys,
	parsePandocCitation,
} from "../../src/references/index.ts";
import type { CslItem } from "../../src/references/types.ts";

const here = () => ({ file: "post.md", line: 1, column: 1 });
const work = (
	id: string,
	families: string[],
	year: number,
): [string, CslItem] => [
	id,
	{
		id,
		type: "article-journal",
		title: `About ${id} & more`,
		author: families.map((family) => ({ family, given: "A." })),
		"container-title": "Nature",
		issued: { "date-parts": [[year]] },
	},
];
const items = new Map([
	work("b", ["Breiman"], 2001),
	work("v", ["Vaswani", "Shazeer", "Parmar"], 2017),
	work("g", ["Gale", "Shapley"], 1962),
]);
const shown = (html: string): string =>
	html
		.replace(/<span class="lectern-cite-card".*?<\/span>/g, "")
		.replace(/<[^>]*>/g, "");

describe("citations", () => {
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

	it("reads jekyll-scholar's and distill's", () => {
		expect(parseCiteTag("b g --locator 23 -l 42 --file refs")).toEqual([
			{ key: "b", locator: "23" },
			{ key: "g", locator: "42" },
		]);
		expect(parseDistillKeys("b, g")).toEqual([{ key: "b" }, { key: "g" }]);
	});

	it("marks by author and date, or by number in the order of first citation", () => {
		const chicago = new CitedWorks(items, { style: "chicago" });
		expect(
			shown(
				chicago.cite(
					[
						{ key: "v", locator: "p. 3" },
						{ key: "g", prefix: "see" },
					],
					here,
				),
			),
		).toBe("(Vaswani et al. 2017, p. 3; see Gale and Shapley 1962)");
		expect(
			shown(chicago.cite([{ key: "b", suppressAuthor: true }], here)),
		).toBe("(2001)");
		const ieee = new CitedWorks(items, { style: "ieee" });
		expect(shown(ieee.cite([{ key: "g" }], here))).toBe("[1]");
		expect(shown(ieee.cite([{ key: "b" }, { key: "g" }], here))).toBe("[2, 1]");
		expect(ieee.cited.map(({ id }) => id)).toEqual(["g", "b"]);
	});

	it("gives each mark a link and a card that its link is described by", () => {
		const html = new CitedWorks(items, { style: "ieee" }).cite(
			[{ key: "b" }],
			here,
		);
		expect(html).toContain(
			'<a href="#b" aria-describedby="cite-1-1">1</a><span class="lectern-cite-card" role="tooltip" id="cite-1-1">',
		);
		expect(html).toContain("About b &amp; more");
	});

	it("shows and reports a key that no bibliography has", () => {
		const works = new CitedWorks(items, { style: "apa" });
		expect(shown(works.cite([{ key: "<nobody>" }], here))).toBe(
			"(?&lt;nobody&gt;)",
		);
		expect(works.diagnostics.map(({ code }) => code)).toEqual([
			"references/unknown-key",
		]);
	});

	it("lists all works by author, or the cited ones", () => {
		const works = new CitedWorks(items, { style: "apa" });
		works.cite([{ key: "v" }], here);
		const ids = (html: string): (string | undefined)[] =>
			[...html.matchAll(/<li class="lectern-reference" id="(\w)"/g)].map(
				(match) => match[1],
			);
		expect(ids(works.bibliography())).toEqual(["b", "g", "v"]);
		expect(ids(works.bibliography({ cited: true }))).toEqual(["v"]);
	});
});
