import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type CitationStyle,
	formatCitation,
	formatCitationHtml,
	styleNamed,
} from "../../src/references/index.ts";
import type { CslItem } from "../../src/references/types.ts";

/** Made by `pandoc --citeproc` with the styles' own CSL files, one work at a time, as plain text. */
interface Golden {
	readonly works: readonly CslItem[];
	readonly citations: Readonly<
		Record<CitationStyle, Readonly<Record<string, string>>>
	>;
}

const golden = JSON.parse(
	readFileSync(new URL("golden/citations.json", import.meta.url), "utf8"),
) as Golden;
const works = new Map(golden.works.map((work) => [work.id, work]));

describe.each(Object.entries(golden.citations))("%s", (style, citations) => {
	it.each(Object.entries(citations))(
		"sets %s as citeproc does",
		(id, expected) => {
			expect(
				formatCitation(works.get(id) as CslItem, style as CitationStyle),
			).toBe(expected);
		},
	);
});

describe("formatting", () => {
	it("escapes what stands in the data and keeps CSL's own tags", () => {
		const html = formatCitationHtml(
			{
				id: "x",
				type: "book",
				title: "<script> & <i>C. elegans</i>",
				publisher: "A & B",
			},
			"mla",
		);
		expect(html).not.toContain("<script>");
		expect(html).toContain("A &amp; B");
	});

	it("knows styles by their usual names", () => {
		expect(
			[
				"apa",
				"MLA",
				"modern-language-association",
				"chicago-author-date",
				"ieee",
				undefined,
				"vancouver",
			].map(styleNamed),
		).toEqual(["apa", "mla", "mla", "chicago", "ieee", "chicago", "chicago"]);
	});
});
