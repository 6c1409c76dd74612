import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../../src/markdown/create.ts";
import {
	enhanceReferences,
	findReferenceLists,
	type Reference,
	referencesOf,
} from "../../../src/references/index.ts";
import { createEnv } from "../../markdown-tokens.ts";

/** `===== name`, the Markdown, `-----`, and for each reference its line, authors, title, year and container. */
const cases = readFileSync(new URL("lists.txt", import.meta.url), "utf8")
	.split(/^===== /m)
	.slice(1)
	.map((text) => {
		const [, name = "", source = "", expected = ""] =
			/^(.*)\n([\s\S]*?)^-----\n([\s\S]*)$/m.exec(text) ?? [];
		return { name, source, expected: expected.split("\n").filter(Boolean) };
	});
const markdown = createMarkdown();

const describeReference = ({ csl, location }: Reference): string =>
	[
		`${location.line}: ${csl.author?.map(({ family }) => family).join("; ")}`,
		csl.title,
		csl.issued?.["date-parts"]?.[0]?.[0],
		csl["container-title"] ?? "",
	]
		.join(" | ")
		.trimEnd();

const withoutMenus = (html: string): string =>
	html.replace(/<details[\s\S]*?<\/details>/g, "");
const words = (html: string): string =>
	withoutMenus(html)
		.replace(/<[^>]*>/g, " ")
		.replace(/\s+/g, "");

describe("finding lists", () => {
	it.each(cases)("reads $name", ({ source, expected }) => {
		const env = createEnv(source);
		const found = findReferenceLists(markdown.parse(source, env), env);
		expect(referencesOf(found.value).map(describeReference)).toEqual(expected);
	});

	it.each(cases)(
		"gives each an anchor and a menu, and keeps the words: $name",
		({ source, expected }) => {
			const env = createEnv(source);
			const tokens = markdown.parse(source, env);
			const before = markdown.render(tokens, env);
			const { value } = enhanceReferences(tokens, env);
			const after = markdown.render(value.tokens, env);
			expect(words(after)).toBe(words(before));
			expect(after.match(/class="lectern-reference"/g)?.length ?? 0).toBe(
				expected.length,
			);
			expect(after.match(/<details/g)?.length ?? 0).toBe(expected.length);
			const paragraphs = after.match(/<p[ >].*?<\/p>/gs) ?? [];
			expect(paragraphs.filter((each) => each.includes("<details"))).toEqual(
				[],
			);
		},
	);
});
