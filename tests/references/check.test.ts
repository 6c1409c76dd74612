import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import {
	checkLinks,
	checkReferences,
	findReferenceLists,
	type LectureReferences,
} from "../../src/references/index.ts";
import { createEnv } from "../markdown-tokens.ts";

const markdown = createMarkdown();
const now = new Date("2024-05-01T00:00:00Z");

function lecture(
	number: number,
	title: string,
	text: string,
): LectureReferences {
	const file = `lecture${number}.md`;
	const env = createEnv(text, file);
	return {
		path: file,
		url: `/${number}/`,
		title,
		number,
		lists: findReferenceLists(markdown.parse(text, env), env).value,
	};
}

const codes = (...lectures: LectureReferences[]): string[] =>
	checkReferences(lectures, now).map(
		({ code, location }) => `${code} ${location.file}:${location.line}`,
	);

const forests =
	'Breiman, Leo. "Random forests." Machine Learning 45 (2001): 5-32.';
const learning = 'LeCun, Yann. "Deep learning." Nature 521 (2015): 436-444.';
const list = (...entries: string[]): string =>
	`## References\n\n${entries.join("\n\n")}\n`;

describe("checkReferences", () => {
	it("says nothing of lists that are right", () => {
		expect(
			codes(
				lecture(8, "Trees", list(forests)),
				lecture(9, "Networks", list(learning, forests)),
			),
		).toEqual([]);
	});

	it("finds a heading with another lecture's number or title", () => {
		expect(
			codes(
				lecture(
					9,
					"Prompting",
					`## References Cited in Lecture 8: Contrastive Learning\n\n${forests}\n`,
				),
			),
		).toEqual(["references/wrong-lecture lecture9.md:1"]);
		expect(
			codes(
				lecture(
					9,
					"Prompting",
					`## References Cited in Lecture 9\n\n${forests}\n`,
				),
			),
		).toEqual([]);
		expect(
			codes(
				lecture(1, "Random walks", list(learning)),
				lecture(
					2,
					"Markov chains",
					`## References: Random Walks\n\n${forests}\n`,
				),
			),
		).toEqual(["references/wrong-lecture lecture2.md:1"]);
	});

	it("finds a list that is the neighbour's", () => {
		expect(
			codes(
				lecture(1, "One", list(forests, learning)),
				lecture(2, "Two", list(forests, learning)),
			),
		).toEqual(["references/copied-list lecture2.md:1"]);
	});

	it("finds a work twice in a list", () => {
		expect(
			codes(
				lecture(
					1,
					"One",
					list(forests, learning, forests.replace("forests", "Forests")),
				),
			),
		).toEqual(["references/duplicate lecture1.md:7"]);
	});

	it("finds a work of two years, or under two titles", () => {
		const link =
			"[Attention is all you need](https://arxiv.org/abs/1706.03762). 2017.";
		expect(
			codes(
				lecture(1, "One", list(forests)),
				lecture(2, "Two", list(forests.replace("(2001)", "(2002)"))),
			),
		).toEqual(["references/different-years lecture2.md:3"]);
		expect(
			codes(
				lecture(1, "One", list(link)),
				lecture(
					2,
					"Two",
					list(
						link.replace(
							"Attention is all you need",
							"Transformers and their friends",
						),
					),
				),
			),
		).toEqual(["references/different-titles lecture2.md:3"]);
	});

	it("finds a year to come, by the given clock", () => {
		expect(
			codes(lecture(1, "One", list(forests.replace("2001", "2031")))),
		).toEqual(["references/future-year lecture1.md:3"]);
		expect(
			codes(lecture(1, "One", list(forests.replace("2001", "2024")))),
		).toEqual([]);
	});
});

describe("checkLinks", () => {
	const check = (text: string) => {
		const env = createEnv(text);
		return checkLinks(markdown.parse(text, env), env);
	};

	it("finds an address that ends in a quotation mark, at its place, and mends it", () => {
		const text = list(
			"Breiman, Leo. [Random forests](https://example.org/forests.pdf&quot). 2001.",
		);
		const [found] = check(text);
		expect(found).toMatchObject({
			code: "references/broken-link",
			location: { line: 3 },
			fix: { text: "https://example.org/forests.pdf" },
		});
	});

	it("finds the reference without a link among those with one", () => {
		const linked = (name: string): string =>
			`Breiman, Leo. [${name}](https://example.org/${name}). 2001.`;
		expect(
			check(list(linked("one"), linked("two"), forests)).map(
				({ code, location }) => [code, location.line],
			),
		).toEqual([["references/no-link", 7]]);
		expect(check(list(forests, learning))).toEqual([]);
	});
});
