import { describe, expect, it } from "vitest";
import {
	joinBibliographies,
	readBibliography,
	resolveCitations,
} from "../../../src/references/index.ts";

const bib = `@book{order, title={The Order of Things}, author={Foucault, Michel}, publisher={Pantheon}, year=1970}
@article{author, title={What Is an Author?}, author={Foucault, Michel}, journal={Screen}, year=1970}
@book{birth, title={The Birth of the Clinic}, author={Foucault, Michel}, publisher={Pantheon}, year=1973}
@article{attention, title={Attention Is All You Need}, author={Vaswani, Ashish and Shazeer, Noam and Parmar, Niki}, journal={NeurIPS}, year=2017}
@article{other, title={Another Paper}, author={Vaswani, Ashish and Bengio, Samy and Brevdo, Eugene}, journal={NeurIPS}, year=2017}
@misc{draft, title={A Draft}, author={Doe, Jane}}
@misc{sketch, title={Sketch}, author={Doe, Jane}}`;
const library = joinBibliographies([readBibliography(bib, "a.bib").value]);

function resolve(written: string, style: string) {
	const { html, cited } = resolveCitations(`<p>${written}</p>\n`, {
		library,
		libraryOf: () => library,
		everything: true,
		settings: [],
		style,
		place: () => ({ file: "post.md", line: 1, column: 1 }),
		renderTemplate: (template) => template,
		detailsUrl: () => "",
	});
	const text = html
		.replace(/<span class="lectern-cite-card".*?<\/span>/gs, "")
		.replace(/<details.*?<\/details>/gs, "")
		.replace(/<span class="Z3988".*?<\/span>/gs, "")
		.replace(/<[^>]*>/g, "");
	const [marks = "", ...list] = text.split("\n").filter((line) => line.trim());
	return { html, cited, marks, list: list.slice(1) };
}

describe("works of the same author and year", () => {
	it.each([
		["chicago", "(Foucault 1970b; Foucault 1970a; Foucault 1973)"],
		["apa", "(Foucault, 1970b; Foucault, 1970a; Foucault, 1973)"],
		["mla", "(Foucault; Foucault; Foucault)"],
		["ieee", "[1, 2, 3]"],
	])("have letters behind it in %s where its marks name it", (style, marks) => {
		expect(resolve("[@author; @order; @birth]", style).marks).toBe(marks);
	});

	it("have the letters in the order of the list, and there too", () => {
		const { list } = resolve("[@author; @order; @birth]", "apa");
		expect(list.map((entry) => /\(.*?\)/.exec(entry)?.[0])).toEqual([
			"(1970a)",
			"(1970b)",
			"(1973)",
		]);
		expect(list[0]).toContain("The Order of Things");
		expect(resolve("[@author; @order]", "chicago").list.join("\n")).toMatch(
			/Order of Things.*1970a.*What Is an Author.*1970b/s,
		);
	});

	it("have them in a sentence, without a date, and where only the mark is the same", () => {
		expect(resolve("@order, @author", "chicago").marks).toBe(
			"Foucault (1970a), Foucault (1970b)",
		);
		expect(resolve("[@draft; @sketch]", "apa").marks).toBe(
			"(Doe, n.d.-a; Doe, n.d.-b)",
		);
		expect(resolve("[@attention; @other]", "chicago").marks).toBe(
			"(Vaswani et al. 2017b; Vaswani et al. 2017a)",
		);
	});

	it("have none where only one of them is cited, nor in what is exported", () => {
		expect(resolve("[@order; @birth]", "chicago").marks).toBe(
			"(Foucault 1970; Foucault 1973)",
		);
		const { cited, html } = resolve("[@order; @author]", "apa");
		expect(cited.map((item) => item["year-suffix"])).toEqual([
			undefined,
			undefined,
		]);
		const menus = html.match(/<details.*?<\/details>/gs) ?? [];
		expect(menus).toHaveLength(2);
		expect(menus.filter((menu) => /1970[ab]/.test(menu))).toEqual([]);
	});
});
