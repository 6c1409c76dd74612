import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import {
	searchedFields,
	storedFields,
} from "../../../src/site/search/options.ts";
import { SearchIndex } from "../../../src/site/search/search-index.ts";
import { splitWords } from "../../../src/site/search/split-words.ts";
import type { SearchedPage } from "../../../src/site/search/types.ts";

const options = {
	fields: [...searchedFields],
	storeFields: [...storedFields],
	tokenize: splitWords,
};

function page(
	title: string,
	text: string,
	more: Partial<SearchedPage> = {},
): SearchedPage {
	return {
		title,
		url: `/${title}/`,
		summary: "",
		headings: "",
		topics: "",
		text,
		...more,
	};
}

const pages = [
	page(
		"Attention",
		"Attention is all, attention is all — “you need”. L’été, d’accord?",
	),
	page("Topic models", "LDA: 42 topics; İstanbul and ΣΟΦΟΣ.", {
		headings: "Plates Gibbs",
		topics: "text",
	}),
	page(
		"プロンプト",
		"문장 부호, 。そして空白　です __proto__ constructor toString",
		{ summary: "요약" },
	),
	page("Empty", ""),
	page("Again", "attention\n\nis\tneeded again 3.14 x_i"),
];

const write = (pages: readonly SearchedPage[]) =>
	new SearchIndex().write(pages);

interface Written {
	readonly index: readonly (readonly [string, unknown])[];
}

function written(json: string): Written {
	const { index: terms, ...rest } = JSON.parse(json) as Written;
	const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
	return { ...rest, index: sorted };
}

test("the index is the one that MiniSearch makes of the same pages", () => {
	const engine = new MiniSearch(options);
	engine.addAll(pages.map((one, id) => ({ id, ...one })));
	expect(written(write(pages))).toEqual(written(JSON.stringify(engine)));
});

test("MiniSearch finds in it what a reader looks for", () => {
	const engine = MiniSearch.loadJSON(write(pages), options);
	const found = (query: string) =>
		engine.search(query, { prefix: true }).map(({ title }) => title);
	expect(found("attention")).toEqual(["Attention", "Again"]);
	expect(found("gib")).toEqual(["Topic models"]);
	expect(found("문장")).toEqual(["プロンプト"]);
	expect(found("ロンプ")).toEqual(["プロンプト"]);
});

test("the same pages give the same bytes", () => {
	const bytes = () => write(pages);
	expect(bytes()).toBe(bytes());
});

const [first, second, third, fourth, fifth] = pages as [
	SearchedPage,
	SearchedPage,
	SearchedPage,
	SearchedPage,
	SearchedPage,
];

test.each<[string, readonly (readonly SearchedPage[])[]]>([
	["a word is another", [pages, [first, { ...second, text: "LDA" }, third]]],
	["a page goes", [pages, [first, third, fourth, fifth], []]],
	[
		"a page comes",
		[
			[first, fifth],
			[first, page("New", "all"), fifth],
		],
	],
	["pages change places", [pages, [fifth, fourth, third, second, first]]],
	["a word comes back", [pages, pages.slice(0, 4), pages]],
	["a page moves", [pages, [first, { ...second, url: "/elsewhere/" }]]],
])("when %s, the index is one that knows nothing of before", (_, series) => {
	const index = new SearchIndex();
	for (const state of series) expect(index.write(state)).toBe(write(state));
});
