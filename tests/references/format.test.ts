import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type CitationStyle,
	formatCitation,
	formatCitationHtml,
	styleNamed,
} from "../../src/references/index.ts";
import type { CslItem } from "../../src/references/types.ts";
import { languagesOf } from "../../src/words/index.ts";

/** Made by `golden/make-citations.mjs`: plain text by language, style and work. */
interface Golden {
	readonly works: readonly CslItem[];
	readonly citations: Readonly<
		Record<
			string,
			Readonly<Record<CitationStyle, Readonly<Record<string, string>>>>
		>
	>;
}

const golden = JSON.parse(
	readFileSync(new URL("golden/citations.json", import.meta.url), "utf8"),
) as Golden;
const works = new Map(golden.works.map((work) => [work.id, work]));

const languages = languagesOf({});

/** What Lectern has otherwise than the styles' own words: as people write who write the language. */
const asWritten: Readonly<Record<string, readonly [RegExp, string][]>> = {
	de: [[/\((\d{4}), Juni 27\)/, "($1, 27. Juni)"]],
	fr: [
		[/(?<=\d)‑(?=\d)/g, "–"],
		[/sur:/, "sur\u00a0:"],
		[/Éds\./, "Éd."],
		[/juill\./, "juil."],
		[/\((\d{4}), juin 27\)/, "($1, 27 juin)"],
	],
	es: [
		[/(?<=\d)-(?=\d)/g, "–"],
		[/(jul|oct|dic)\. (?=\d)/, "$1 "],
		[/\((\d{4}), junio 27\)/, "($1, 27 de junio)"],
	],
	it: [
		[/pagg\./, "pp."],
		[/pag\./, "p."],
		[/a c\. di|curator[ei]/, "a cura di"],
		[/A c\. d?D?i/, "A cura di"],
		[/(mag|lug|ott|dic)\. (?=\d)/, "$1 "],
		[/\((\d{4}), giugno 27\)/, "($1, 27 giugno)"],
	],
};

/** Chicago's style names arXiv as the book that a preprint is in. */
const isOdd = (style: string, id: string) => style === "chicago" && id === "a6";

describe.each(Object.entries(golden.citations))("in %s", (tag, styles) => {
	describe.each(Object.entries(styles))("%s", (style, citations) => {
		const expected = Object.entries(citations).filter(
			([id]) => !isOdd(style, id),
		);
		it.each(expected)("sets %s as citeproc does", (id, citation) => {
			const work = works.get(id) as CslItem;
			const wanted = (asWritten[tag] ?? []).reduce(
				(text, [words, ours]) => text.replace(words, ours),
				citation,
			);
			expect(formatCitation(work, style as CitationStyle, languages(tag))).toBe(
				wanted,
			);
		});
	});
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
