import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { invertIndex } from "../../../src/site/search/invert-index.ts";
import {
	searchedFields,
	storedFields,
} from "../../../src/site/search/options.ts";
import type { SearchedPage } from "../../../src/site/search/types.ts";

const options = { fields: [...searchedFields], storeFields: [...storedFields] };

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
	expect(written(invertIndex(pages))).toEqual(written(JSON.stringify(engine)));
});

test("MiniSearch finds in it what a reader looks for", () => {
	const engine = MiniSearch.loadJSON(invertIndex(pages), options);
	const found = (query: string) =>
		engine.search(query, { prefix: true }).map(({ title }) => title);
	expect(found("attention")).toEqual(["Attention", "Again"]);
	expect(found("gib")).toEqual(["Topic models"]);
	expect(found("문장")).toEqual(["プロンプト"]);
});

test("the same pages give the same bytes", () => {
	const bytes = () => invertIndex(pages);
	expect(bytes()).toBe(bytes());
});
