import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { parseBibtex } from "../../src/references/bibtex/parse-bibtex.ts";
import { texToText } from "../../src/references/bibtex/tex-to-text.ts";
import {
	enhanceReferences,
	parseReference,
	plain,
	readBibliography,
} from "../../src/references/index.ts";
import { fc } from "../fast-check.ts";
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
});

/** Milliseconds of this process's own work: another program's does not count. */
function work(run: () => void): number {
	const before = process.cpuUsage();
	run();
	return process.cpuUsage(before).user / 1000;
}

const ROUNDS = 8;

/**
 * Eight times the size is eight times the work; were it the square, sixty-four times.
 * Of each the least of up to eight rounds counts, side by side: a busy machine makes single rounds slow, never all of the square's fast.
 */
const expectLinear = (small: () => void, large: () => void): void => {
	let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	const ratio = () => most / Math.max(3, least);
	for (let round = 0; round < ROUNDS && !(ratio() < 30); round++) {
		least = Math.min(least, work(small));
		most = Math.min(most, work(large));
	}
	expect(ratio()).toBeLessThan(30);
};

describe("work grows with the size of", () => {
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
	])("one reference of %j again and again", (part) => {
		const read = (length: number) => () => {
			parseReference(plain(part.repeat(Math.floor(length / part.length))));
		};
		expectLinear(read(1_450), read(11_600));
		parseReference(plain(part.repeat(1_000_000 / part.length)));
	});

	it("the numbers of what is to be read", () => {
		const read = (length: number) => () => {
			parseReference(plain(`CLRS ch. ${"1-".repeat(length / 2)}x`));
		};
		expectLinear(read(1_450), read(11_600));
	});

	const markdown = createMarkdown();
	const enhance = (written: string): void => {
		const source = `## References\n\n${written}\n`;
		const env = createEnv(source);
		enhanceReferences(markdown.parse(source, env), env);
	};
	const reference = (at: number): string =>
		`Author${at}, Ada, and Ben Writer. "[Title number ${at} of many](https://doi.org/10.1000/${at})." *Journal* ${at} (2001): ${at}-${at + 9}.`;
	const list = (length: number): string =>
		Array.from({ length }, (_, at) => reference(at)).join("\n\n");

	it("a list of references", () => {
		const [small, large] = [list(150), list(1_200)];
		expectLinear(
			() => enhance(small),
			() => enhance(large),
		);
	});

	it("a paragraph", () => {
		const words = (length: number): string =>
			reference(1).repeat(length / reference(1).length);
		const [small, large] = [words(25_000), words(200_000)];
		expectLinear(
			() => enhance(small),
			() => enhance(large),
		);
	});

	it.each([
		["10,000 references", 10_000, () => list(10_000)],
		["a paragraph of a megabyte", 0, () => "Words of 2001. ".repeat(70_000)],
		[
			"a paragraph of a megabyte of references",
			0,
			() => Array.from({ length: 5_000 }, (_, at) => reference(at)).join("; "),
		],
		[
			"a paragraph of 60 references",
			60,
			() =>
				Array.from({ length: 60 }, (_, at) =>
					reference(at).replace(/^Author\d+/, "Writer"),
				).join("; "),
		],
	])("and loses nothing of %s", (_, count, write) => {
		const source = `## References\n\n${write()}\n`;
		const env = createEnv(source);
		const tokens = markdown.parse(source, env);
		const before = shown(markdown.render(tokens, env));
		const { value } = enhanceReferences(tokens, env);
		const after = markdown.render(value.tokens, env);
		const anchors = after.match(/(?<=<li id=")[^"]*/g) ?? [];
		expect(new Set(anchors).size).toBe(count);
		expect(shown(after) === before).toBe(true);
	});

	it.each([
		["entries", "@book{k, title={A {B} C}, author={A and B}, year=2001}\n"],
		["entries that do not close", "@book{k, title={A, year=2001\n"],
		["braces", "@book{k, title={{{{\n"],
		["@ signs", "@"],
		["@ signs on lines", "@a{\n"],
		["comments that do not close", "@comment{ a\n"],
	])("a bibliography of %s", (_, entry) => {
		const file = (length: number): string =>
			entry.repeat(length / entry.length);
		const [small, large] = [file(25_000), file(200_000)];
		expectLinear(
			() => readBibliography(small, "a.bib"),
			() => readBibliography(large, "a.bib"),
		);
	});
});
