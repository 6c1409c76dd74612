import { describe, expect, it } from "vitest";
import { enhanceNotes, readFrontMatterNotes } from "../../src/notes/index.ts";
import { languagesOf } from "../../src/words/index.ts";
import { parseTokens, renderTokens } from "../markdown-tokens.ts";

const location = { file: "post.md", line: 2, column: 1 };
const sizeOf = (address: string) =>
	address === "/assets/notes.pdf" ? 1_234_567 : undefined;

function enhance(text: string, data: Record<string, unknown> = {}, tag = "en") {
	const language = languagesOf({})(tag);
	const { tokens, env } = parseTokens(text);
	const named = readFrontMatterNotes(data, () => location, {
		sizeOf,
		language,
	});
	const { value, diagnostics } = enhanceNotes(tokens, env, {
		frontMatter: named.value,
		sizeOf,
		language,
	});
	return {
		...value,
		html: renderTokens(value.tokens),
		diagnostics: [...named.diagnostics, ...diagnostics],
	};
}

/** Body → the labels and kinds of its resources; nothing but one bar is left. */
const bars: readonly (readonly [string, readonly string[]])[] = [
	[
		"[Lecture notes](https://www.dropbox.com/s/x/n.pdf?dl=0)",
		["Lecture notes: notes"],
	],
	[
		"[Slides](s.pptx)\n[Code](https://github.com/a/b)",
		["Slides: slides", "Code: code"],
	],
	[
		"Lecture notes: [A](a.pdf), [B](b.pdf) and [C](c.pdf).",
		[
			"Lecture notes: A: notes",
			"Lecture notes: B: notes",
			"Lecture notes: C: notes",
		],
	],
	["[[PPTX]](s.pptx) [[PDF]](s.pdf)", ["PPTX: slides", "PDF: notes"]],
	[
		"Slides: [PDF](s.pdf) | [PPTX](s.pptx)",
		["Slides: slides", "Slides: slides"],
	],
	[
		"Slides: [PDF](s.pdf) | Notes: [PDF](n.pdf)",
		["Slides: slides", "Notes: notes"],
	],
	[
		"- [Slides](s.pdf)\n- [Notes 1](n1.html)\n- [Colab](https://colab.research.google.com/drive/1)\n",
		["Slides: slides", "Notes 1: notes", "Colab: notebook"],
	],
	["**[Homework 3](hw3.pdf)**", ["Homework 3: homework"]],
	['<p><a href="n.pdf">Lecture notes</a></p>', ["Lecture notes: notes"]],
	["[Slides](s.pdf)\n\n[Notes](n.pdf)", ["Slides: slides", "Notes: notes"]],
];

describe("notes in a body", () => {
	it.each(bars)("%j", (body, labels) => {
		const { notes, html } = enhance(body);
		expect(notes.map(({ label, kind }) => `${label}: ${kind}`)).toEqual(labels);
		expect(html.trim()).toMatch(/^<ul class="lectern-resources">.*<\/ul>$/s);
		expect(html.match(/<ul/g)).toHaveLength(1);
	});

	/** Bodies that stay as they are. */
	it.each([
		"See the [slides](s.pdf) for more.",
		"[Pre-train, prompt, and predict](https://arxiv.org/pdf/2107.13586.pdf)",
		"[A note on the evaluation of generative models](https://arxiv.org/abs/1511.01844)",
		"## References\n\n[Lecture notes](https://example.edu/n.pdf)",
		"- [Slides](s.pdf)\n- Read chapter 3.\n",
		"- [Notes](n.pdf)\n  - nested\n",
		"[Lecture 10](/lectures/10/)",
		"[Notes](#notes)",
		"[![Slides](a.png)](s.pdf)",
		"[Code recording](https://youtu.be/3vb2I44zKWI)",
		"`[Slides](s.pdf)`",
	])("keeps %j", (body) => {
		const { tokens, notes } = enhance(body);
		expect(notes).toEqual([]);
		expect(renderTokens(tokens)).toBe(renderTokens(parseTokens(body).tokens));
	});

	it("keeps the lines around a resource", () => {
		const { html } = enhance("Read this:\n[Lecture notes](n.pdf)\nand that.");
		expect(html).toMatch(
			/^<p>Read this:<\/p>\n<ul.*<\/ul>\n<p>and that\.<\/p>\n$/s,
		);
	});

	it("knows where each is written", () => {
		const { notes } = enhance("Text\n\n- [Slides](s.pdf)\n- [Notes](n.pdf)\n");
		expect(notes.map((each) => each.location)).toMatchObject([
			{ line: 3 },
			{ line: 4 },
		]);
	});

	it("reports an empty address, and leaves the words", () => {
		const { html, diagnostics } = enhance("[Lecture notes]()");
		expect(html).toContain("Lecture notes");
		expect(diagnostics).toMatchObject([{ code: "notes/empty-address" }]);
	});
});

describe("notes in front matter", () => {
	/** Front matter → labels. */
	it.each([
		[{ notes: "/assets/notes.pdf" }, ["Lecture notes"]],
		[{ slides: ["a.pdf", "b.pdf"] }, ["Slides", "Slides"]],
		[
			{ code: { url: "https://github.com/a/b", title: "Replication" } },
			["Replication"],
		],
		[
			{ links: [{ url: "x.pdf", name: "X" }, { url: "https://example.edu/" }] },
			["X", "example.edu"],
		],
		[{ note_urls: ["https://vknight.org/gtb/main-12/"] }, ["Lecture notes"]],
		[{ slides: true, notes: "to follow", code: null }, []],
	])("%j", (data, labels) => {
		const { notes, diagnostics } = enhance("", data);
		expect(notes.map(({ label }) => label)).toEqual(labels);
		expect(diagnostics).toEqual([]);
	});

	it("shows what the body links to only there", () => {
		const data = { notes: "n.pdf", slides: "s.pdf" };
		const { notes, leadHtml } = enhance("[Lecture notes](n.pdf)", data);
		expect(notes.map(({ label }) => label)).toEqual([
			"Slides",
			"Lecture notes",
		]);
		expect(leadHtml).toContain("s.pdf");
		expect(leadHtml).not.toContain("n.pdf");
	});

	it("reports a map without an address", () => {
		expect(enhance("", { notes: [{ name: "X" }] }).diagnostics).toMatchObject([
			{ code: "notes/invalid-entry", location },
		]);
	});
});

describe("on a page of another language", () => {
	it.each([
		["de", "[Folien](s.pdf)", ["Folien: slides"]],
		["de", "[Vorlesungsfolien](s.pdf)", ["Vorlesungsfolien: slides"]],
		["de", "Übungsblatt: [PDF](u.pdf)", ["Übungsblatt: homework"]],
		["de", "[Slides](s.pdf)", ["Slides: slides"]],
		[
			"ja",
			"[スライド](s.pdf)、[講義ノート](n.pdf)",
			["スライド: slides", "講義ノート: notes"],
		],
		[
			"zh",
			"课件：[PDF](s.pdf)，[PPTX](s.pptx)",
			["课件: slides", "课件: slides"],
		],
		[
			"ja",
			"- [スライド](s.pdf)\n- [コード](c.zip)\n",
			["スライド: slides", "コード: code"],
		],
		["zh", "[第三讲课件](s.pdf)", ["第三讲课件: slides"]],
		[
			"ru",
			"[Слайды](s.pdf) | [Конспект](n.pdf)",
			["Слайды: slides", "Конспект: notes"],
		],
		// The word is only a part of another.
		["ja", "[レコード](r.pdf)", undefined],
		["he", "[נקודה](n.pdf)", undefined],
		["pl", "[Kodeks](k.pdf)", undefined],
		["en", "[Folien](s.pdf)", undefined],
	])("in %s, %s is known for what it is", (tag, body, labels) => {
		const { notes } = enhance(body, {}, tag);
		expect(notes.map(({ label, kind }) => `${label}: ${kind}`)).toEqual(
			labels ?? [],
		);
	});

	it("has the front matter's resources named in its language", () => {
		const { leadHtml } = enhance("", { notes: "/assets/notes.pdf" }, "de");
		expect(leadHtml).toContain(">Skript</a>");
		expect(leadHtml).toContain("PDF · 1,2 MB");
		expect(leadHtml).toContain('aria-label="Skript herunterladen"');
	});
});
