import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { enhanceReferences } from "../../src/references/index.ts";
import { createEnv } from "../markdown-tokens.ts";

const path = fileURLToPath(
	new URL("../../../shared/seed/2023-02-24-lecture9.md", import.meta.url),
);
const isHere = existsSync(path);
const words = (html: string): string =>
	html
		.replace(/<details[\s\S]*?<\/details>/g, "")
		.replace(/<[^>]*>/g, " ")
		.replace(/\s+/g, " ")
		.trim();

/** Called in the tests alone: without the post they are left out, and what a `describe` does itself is done all the same. */
function readSeed() {
	const text = readFileSync(path, "utf8").replace(/^---[\s\S]*?\n---\n/, "");
	const markdown = createMarkdown();
	const env = createEnv(text);
	const tokens = markdown.parse(text, env);
	const before = markdown.render(tokens, env);
	const { value } = enhanceReferences(tokens, env);
	return { before, value, after: () => markdown.render(value.tokens, env) };
}

describe.runIf(isHere || process.env.CI)(
	"the post the project was created for",
	() => {
		it("gives its five references whole, in their group", () => {
			const { value } = readSeed();
			const references = value.references.flatMap((list) =>
				list.groups.flatMap((group) => group.references),
			);
			expect(
				value.references.map((list) => list.groups.map((group) => group.title)),
			).toEqual([["Prompting and Prefix Tuning"]]);
			expect(
				references.map(({ csl }) => [
					csl.author?.length,
					csl.issued?.["date-parts"]?.[0]?.[0],
					csl.note,
				]),
			).toEqual([
				[6, 2023, undefined],
				[7, 2022, undefined],
				[7, 2022, undefined],
				[2, 2021, undefined],
				[3, 2021, undefined],
			]);
			expect(references[0]?.csl).toMatchObject({
				type: "article-journal",
				"container-title": "ACM Computing Surveys",
				volume: "55",
				issue: "9",
				page: "1-35",
				DOI: "10.1145/3560815",
			});
			expect(
				references.slice(1).map(({ csl }) => csl.archive_location),
			).toEqual(["2201.11903", "2212.14024", "2101.00190", "2104.08691"]);
		});

		it("keeps the page's words", () => {
			const { before, after } = readSeed();
			expect(words(after())).toBe(words(before));
		});
	},
);
