import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../../src/markdown/create.ts";
import {
	enhanceReferences,
	findReferenceLists,
	type ReferenceList,
} from "../../../src/references/index.ts";
import { createEnv } from "../../markdown-tokens.ts";

const markdown = createMarkdown();

function find(text: string): ReferenceList[] {
	const env = createEnv(text);
	return findReferenceLists(markdown.parse(text, env), env).value;
}

const titles = (lists: readonly ReferenceList[]): (string | undefined)[] =>
	lists.flatMap((list) =>
		list.groups.flatMap((group) =>
			group.references.map(({ csl }) => csl.title),
		),
	);

const two = `Breiman, Leo. "Random forests." Machine Learning 45 (2001): 5-32.

LeCun, Yann. "Deep learning." Nature 521 (2015): 436-444.
`;

describe("findReferenceLists", () => {
	it("reads paragraphs below a heading, up to the next of its level", () => {
		const lists = find(
			`## References\n\n${two}\n## After\n\nSmith, A. "Not a reading." Nature 1 (2000): 1-2.\n`,
		);
		expect(titles(lists)).toEqual(["Random forests", "Deep learning"]);
		expect(lists[0]?.heading).toBe("References");
		expect(lists[0]?.groups[0]?.references[1]?.location).toEqual({
			file: "post.md",
			line: 5,
			column: 1,
		});
	});

	it("keeps groups by headings, by emphasis and by bold lines", () => {
		const lists = find(
			`## References\n\n_First_\n\n${two}\n#### Second\n\n${two.split("\n")[0]}\n\n**Third:**\n\n* ${two.split("\n")[2]}\n`,
		);
		expect(
			lists[0]?.groups.map((group) => [group.title, group.references.length]),
		).toEqual([
			["First", 2],
			["Second", 1],
			["Third", 1],
		]);
	});

	it("reads bullets, numbers, labels and several lines of one paragraph", () => {
		const [first = "", , second = ""] = two.split("\n");
		expect(titles(find(`## References\n\n- ${first}\n- ${second}\n`))).toEqual([
			"Random forests",
			"Deep learning",
		]);
		expect(
			titles(find(`## References\n\n1. ${first}\n2. ${second}\n`)),
		).toEqual(["Random forests", "Deep learning"]);
		expect(
			titles(find(`## References\n\n[1] ${first}\n[2] ${second}\n`)),
		).toEqual(["Random forests", "Deep learning"]);
		expect(titles(find(`## References\n\n${first}  \n${second}\n`))).toEqual([
			"Random forests",
			"Deep learning",
		]);
	});

	it("reads a list by its shape where no heading announces it", () => {
		expect(
			titles(
				find(
					`Some prose.\n\n${two}\nHinton, G. (2006). A fast learning algorithm. *Neural Computation*, 18(7), 1527–1554.\n`,
				),
			),
		).toHaveLength(3);
		expect(
			find(
				"A paragraph of 2001 with a [link](https://example.org).\n\nAnother of 2002.\n",
			),
		).toEqual([]);
	});

	it("takes no footnote for a reference, unless the footnotes are the list", () => {
		const note = "[^1]: In newspapers one entry in a thousand is not.\n";
		expect(
			titles(find(`Zero.[^1]\n\n${note}\n## References\n\n${two}`)),
		).toEqual(["Random forests", "Deep learning"]);
		expect(find(`Zero.[^1]\n\n${note}\n## References\n`)).toEqual([]);
		const [first = "", , second = ""] = two.split("\n");
		expect(
			titles(
				find(
					`A.[^1] B.[^2]\n\n## References\n\n[^1]: ${first}\n[^2]: ${second}\n`,
				),
			),
		).toEqual(["Random forests", "Deep learning"]);
	});

	it("takes no credit for a reference", () => {
		expect(
			find("## References\n\n_Image Source_: https://example.org/picture/\n"),
		).toEqual([]);
	});

	it("gives a dash the authors before it", () => {
		const lists = find(
			`## References\n\nKuhn, Thomas. *The Structure of Scientific Revolutions*. Chicago: University of Chicago Press, 1962.\n\n———. *The Essential Tension*. Chicago: University of Chicago Press, 1977.\n`,
		);
		expect(lists[0]?.groups[0]?.references[1]?.csl.author).toEqual([
			{ family: "Kuhn", given: "Thomas" },
		]);
	});
});

describe("marking up", () => {
	it("makes one list of paragraphs, with an anchor and a menu each, and leaves the author's own list", () => {
		const text = `## References\n\n${two}\n_More_\n\n- ${two.split("\n")[0]}\n`;
		const env = createEnv(text);
		const html = markdown.render(
			enhanceReferences(markdown.parse(text, env), env).value.tokens,
			env,
		);
		expect(html).toMatch(
			/<ul class="lectern-references">\s*<li id="breiman2001random" class="lectern-reference">Breiman/,
		);
		expect(
			html.match(/<details class="lectern-reference-menu">/g),
		).toHaveLength(3);
		expect(html.match(/class="Z3988"/g)).toHaveLength(3);
		expect(html).toContain('class="lectern-reference-group"');
		expect(html).toContain('id="breiman2001random-2"');
	});

	it.each([
		["a loose list", two.replace(/^(?=\w)/gm, "- ")],
		["a paragraph of several", two.replace(/\n\n/, "  \n")],
		[
			"an item of several",
			`- ${two.replace(/\n\n/, "\n  ").trim()}\n\n- ${two.split("\n")[0]}\n`,
		],
		["a quotation", two.replace(/^(?=\w)/gm, "> ").replace("\n\n", "\n>\n")],
	])("has no menu inside a paragraph: %s", (_, list) => {
		const text = `## References\n\n${list}`;
		const env = createEnv(text);
		const html = markdown.render(
			enhanceReferences(markdown.parse(text, env), env).value.tokens,
			env,
		);
		expect(html.match(/<details/g)?.length).toBeGreaterThan(1);
		const paragraphs = html.match(/<p[ >].*?<\/p>/gs) ?? [];
		expect(paragraphs.filter((each) => each.includes("<details"))).toEqual([]);
	});
});
