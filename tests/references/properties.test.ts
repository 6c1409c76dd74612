import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { parseBibtex } from "../../src/references/bibtex/parse-bibtex.ts";
import { texToText } from "../../src/references/bibtex/tex-to-text.ts";
import {
	enhanceReferences,
	parseReference,
	plain,
} from "../../src/references/index.ts";
import { createEnv } from "../markdown-tokens.ts";

const piece = fc.oneof(
	fc.constantFrom(
		"Smith, J.",
		"and ",
		"et al. ",
		"(2017). ",
		'"Title here." ',
		"*Nature* ",
		"12(3), ",
		"pp. 1–5. ",
		"In ",
		"[a](http://x.org) ",
		"https://doi.org/10.1/x ",
		"«",
		"”",
		"———",
		"[1] ",
		"\n",
		"\0",
		"arXiv:2001.00001 ",
		"Springer: ",
		"李航. ",
	),
	fc.string({ unit: "grapheme", maxLength: 8 }),
);
const text = fc
	.array(piece, { maxLength: 25 })
	.map((pieces) => pieces.join(""));

const shown = (html: string): string =>
	html
		.replace(/<details[\s\S]*?<\/details>/g, "")
		.replace(/<[^>]*>/g, "")
		.replace(/\s+/g, "");

describe("whatever an author writes", () => {
	it("is read without a fault, every confidence within 0…1", () => {
		fc.assert(
			fc.property(text, (written) => {
				const { confidence } = parseReference(plain(written));
				expect(
					Object.values(confidence).every((value) => value >= 0 && value <= 1),
				).toBe(true);
			}),
		);
	});

	it("is on the page, every character of it", () => {
		const markdown = createMarkdown();
		fc.assert(
			fc.property(text, (written) => {
				const source = `## References\n\n${written}\n`;
				const env = createEnv(source);
				const tokens = markdown.parse(source, env);
				const before = markdown.render(tokens, env);
				const after = markdown.render(
					enhanceReferences(tokens, env).value.tokens,
					env,
				);
				expect(shown(after)).toBe(shown(before));
			}),
			{ numRuns: 60 },
		);
	});

	it("is BibTeX or a fault, and TeX or text", () => {
		fc.assert(
			fc.property(fc.string(), (written) => {
				parseBibtex(`@article{${written}`);
				texToText(written);
			}),
		);
	});

	it.each([
		"a",
		"A. ",
		"Smith, J., ",
		"(2017) ",
		'"',
		"[",
		"https://x.y/",
		"In ",
		"Foo Bar and ",
		"1, 2, ",
		"«",
		". ",
		"Phil. ",
	])("takes no more than linear time for a megabyte of %j", (part) => {
		const start = performance.now();
		parseReference(plain(part.repeat(1_000_000 / part.length)));
		parseReference(plain(part.repeat(Math.floor(11_900 / part.length))));
		expect(performance.now() - start).toBeLessThan(1500);
	});
});
