import { describe, expect, it } from "vitest";
import { mend } from "../../src/cli/apply-fixes.ts";
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
	const env = createEnv(text.replace(/\r\n/g, "\n"), file);
	return {
		path: file,
		url: `/${number}/`,
		title,
		number,
		lists: findReferenceLists(markdown.parse(env.text ?? "", env), env).value,
		lineOf: ({ line }) => text.split(/\r?\n/)[line - 1],
	};
}

const codes = (...lectures: LectureReferences[]): string[] =>
	checkReferences(lectures, now).map(
		({ code, location }) =>
			`${code} ${location.file}:${location.line}:${location.column}`,
	);
const messages = (...lectures: LectureReferences[]): string[] =>
	checkReferences(lectures, now).map(({ message }) => message);

/** A lecture's text after its mechanical repairs. */
function mended(text: string, ...others: [string, string?][]): string {
	const lectures = [
		lecture(9, "Prompting", text),
		...others.map(([title, list = ""], at) => lecture(at + 8, title, list)),
	];
	const faults = checkReferences(lectures, now);
	return mend(
		text,
		faults.filter(
			({ fix, location }) => fix && location.file === "lecture9.md",
		),
	).mended;
}

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
		).toEqual(["references/wrong-lecture lecture9.md:1:32"]);
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
		).toEqual(["references/wrong-lecture lecture2.md:1:16"]);
	});

	it("finds a list that is the neighbour's", () => {
		expect(
			codes(
				lecture(1, "One", list(forests, learning)),
				lecture(2, "Two", list(forests, learning)),
			),
		).toEqual(["references/copied-list lecture2.md:1:1"]);
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
		).toEqual(["references/duplicate lecture1.md:7:1"]);
	});

	it("finds a work of two years, or under two titles", () => {
		const link =
			"[Attention is all you need](https://arxiv.org/abs/1706.03762). 2017.";
		expect(
			codes(
				lecture(1, "One", list(forests)),
				lecture(2, "Two", list(forests.replace("(2001)", "(2002)"))),
			),
		).toEqual(["references/different-years lecture2.md:3:54"]);
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
		).toEqual(["references/different-titles lecture2.md:3:2"]);
	});

	it("finds a year to come, by the given clock", () => {
		expect(
			codes(lecture(1, "One", list(forests.replace("2001", "2031")))),
		).toEqual(["references/future-year lecture1.md:3:54"]);
		expect(
			codes(lecture(1, "One", list(forests.replace("2001", "2024")))),
		).toEqual([]);
	});
});

describe("what is said of a list", () => {
	it("says what was expected and what was found", () => {
		expect(
			messages(
				lecture(
					9,
					"Prompting",
					`## References Cited in Lecture 8: Contrastive Learning\n\n${forests.replace("2001", "2031")}\n\n${forests.replace("2001", "2031")}\n`,
				),
			),
		).toEqual([
			"“Random forests” stands twice in this list.",
			"The year 2031 is still to come (it is 2024).",
			"The year 2031 is still to come (it is 2024).",
			"The heading “References Cited in Lecture 8: Contrastive Learning” names lecture 8; this is lecture 9.",
		]);
		expect(
			messages(
				lecture(1, "One", list(forests, learning)),
				lecture(2, "Two", list(forests, learning)),
			),
		).toEqual(["All 2 references are word for word those of “One”."]);
		expect(
			messages(
				lecture(1, "One", list(forests)),
				lecture(2, "Two", list(forests.replace("(2001)", "(2002)"))),
			),
		).toEqual(["“Random forests” is of 2002 here and of 2001 in lecture1.md."]);
	});

	it.each([
		["## References Cited in Lecture 8", "## References Cited in Lecture 9"],
		["## Lecture 8 References", "## Lecture 9 References"],
		[
			"## References Cited in Lecture 8: Contrastive Learning",
			"## References Cited in Lecture 9: Prompting",
		],
		[
			"## References Cited in Lecture 8: Prompting",
			"## References Cited in Lecture 9: Prompting",
		],
		["## References: Contrastive learning", "## References: Prompting"],
		["### 参考文献（第8讲）", "### 参考文献（第9讲）"],
	])("mends a heading of another lecture: %s", (heading, right) => {
		const other: [string] = ["Contrastive Learning"];
		expect(mended(`${heading}\n\n${forests}\n`, other)).toBe(
			`${right}\n\n${forests}\n`,
		);
	});

	it.each([
		"## References Cited in Lecture 8: What nobody knows",
		"## References Cited in Lecture 8: Contrastive Learning and more",
	])("mends none that says more than is known: %s", (heading) => {
		const text = `${heading}\n\n${forests}\n`;
		expect(mended(text, ["Contrastive Learning"])).toBe(text);
	});

	it.each([
		[
			"paragraphs",
			`## References\n\n${forests}\n\n${forests}\n\n${learning}\n`,
			`## References\n\n${forests}\n\n${learning}\n`,
		],
		[
			"items",
			`## References\n\n- ${forests}\n- ${learning}\n- ${forests}\n\nText.\n`,
			`## References\n\n- ${forests}\n- ${learning}\n\nText.\n`,
		],
		[
			"rows",
			`## References\n\n| ${forests} |\n| ${forests} |\n| ${learning} |\n`,
			`## References\n\n| ${forests} |\n| ${learning} |\n`,
		],
		[
			"the file's last line",
			`## References\n\n* ${forests}\n* ${forests}`,
			`## References\n\n* ${forests}\n`,
		],
		[
			"a file with Windows' line ends",
			`## References\r\n\r\n- ${forests}\r\n- ${forests}\r\n- ${learning}\r\n`,
			`## References\r\n\r\n- ${forests}\r\n- ${learning}\r\n`,
		],
	])(
		"takes the same words away where they stand again: %s",
		(_, text, right) => {
			expect(mended(text)).toBe(right);
		},
	);

	it.each([
		["in other words", list(forests, forests.replace("forests", "Forests"))],
		["in another group", list("_One_", forests, "_Two_", forests)],
		["in one paragraph", list(`${forests}\n${forests}`)],
		[
			"over several lines",
			list(
				forests.replace("Machine", "\nMachine"),
				forests.replace("Machine", "\nMachine"),
			),
		],
	])("takes nothing away that is %s", (_, text) => {
		expect(mended(text)).toBe(text);
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
