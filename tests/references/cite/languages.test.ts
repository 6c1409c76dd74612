import { describe, expect, it } from "vitest";
import { authorDate } from "../../../src/references/cite/author-date.ts";
import { formatCitation } from "../../../src/references/index.ts";
import type { CslItem } from "../../../src/references/types.ts";
import { languagesOf } from "../../../src/words/index.ts";

const languages = languagesOf({});

const pair: CslItem = {
	id: "pair",
	type: "chapter",
	title: "Lernen",
	author: [
		{ family: "Weber", given: "Anna" },
		{ family: "Roth", given: "Ben" },
	],
	editor: [{ family: "Kim", given: "Su" }],
	"container-title": "Das Ganze",
	volume: "2",
	page: "3-17",
	publisher: "Springer",
	issued: { "date-parts": [[2012]] },
};
const crowd: CslItem = {
	...pair,
	author: [...(pair.author ?? []), { family: "Alt", given: "Cem" }],
	issued: undefined,
};

describe("a mark in the page's language", () => {
	it.each([
		["en", "Weber and Roth 2012, chap. 3", "Weber et al. n.d., figs. 2–4"],
		[
			"de",
			"Weber und Roth 2012, Kap. 3",
			"Weber u.\u00a0a. o.\u00a0J., Abb. 2–4",
		],
		["fr", "Weber et Roth 2012, chap. 3", "Weber et al. s.\u00a0d., fig. 2–4"],
		["ja", "Weber と Roth 2012, 第3章", "Weber ほか 出版年不明, 図2–4"],
		["zh", "Weber 和 Roth 2012, 第 3 章", "Weber 等 无日期, 图 2–4"],
		["ru", "Weber и Roth 2012, гл. 3", "Weber и др. б. д., рис. 2–4"],
		["sw", "Weber and Roth 2012, chap. 3", "Weber et al. n.d., figs. 2–4"],
	])("%s", (tag, ofPair, ofCrowd) => {
		const mark = (item: CslItem, label: string, locator: string) => {
			const cite = { key: item.id, label, locator };
			const parts = authorDate(item, cite, "chicago", languages(tag));
			return parts.label + parts.locator;
		};
		expect(mark(pair, "chapter", "3")).toBe(ofPair);
		expect(mark(crowd, "figure", "2–4")).toBe(ofCrowd);
	});
});

describe("a reference in the page's language", () => {
	it.each([
		[
			"pt",
			"Weber, A., & Roth, B. (2012). Lernen. Em S. Kim (Ed.), Das Ganze (Vol. 2, p. 3–17). Springer.",
		],
		[
			"pl",
			"Weber, A., & Roth, B. (2012). Lernen. W S. Kim (Red.), Das Ganze (T. 2, s. 3–17). Springer.",
		],
		[
			"ko",
			"Weber, A., & Roth, B. (2012). Lernen. S. Kim (편), Das Ganze (2권, 3–17쪽). Springer.",
		],
		[
			"he",
			"Weber, A., & Roth, B. (2012). Lernen. בתוך S. Kim (עורך), Das Ganze (כרך 2, עמ׳ 3–17). Springer.",
		],
	])("%s", (tag, citation) => {
		expect(formatCitation(pair, "apa", languages(tag))).toBe(citation);
	});

	it("with an author's own words for a language the theme does not speak", () => {
		const own = languagesOf({ words: { sw: { cite_and: "na" } } });
		expect(authorDate(pair, { key: "pair" }, "mla", own("sw")).label).toBe(
			"Weber na Roth",
		);
	});
});
