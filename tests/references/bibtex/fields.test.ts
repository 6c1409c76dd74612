import { expect, it } from "vitest";
import { readBibliography } from "../../../src/references/index.ts";

const strings = '@string{jmlr = "Journal of Machine Learning Research"}';
const parent =
	"@proceedings{cvpr, title={CVPR}, subtitle={Vision}, year=2016, publisher={IEEE}, editor={A. Editor}}";

/** An entry's type and fields, and what of the CSL must be so. */
const cases: readonly (readonly [
	type: string,
	fields: string,
	csl: Readonly<Record<string, unknown>>,
])[] = [
	["article", "title={The {L}anczos method}", { title: "The Lanczos method" }],
	["article", "title={{BERT}: Pre-training}", { title: "BERT: Pre-training" }],
	[
		"article",
		'title={S{\\"a}tze \\\'ecole \\c{c}a na\\"{\\i}ve}',
		{ title: "Sätze école ça naïve" },
	],
	[
		"article",
		"title={\\v{C}ech, Erd\\H{o}s, \\L{}od\\'z, Stra\\ss e}",
		{ title: "Čech, Erdős, Łodź, Straße" },
	],
	[
		"article",
		"title={On \\emph{C. elegans} and {\\em E. coli} alike}",
		{ title: "On <i>C. elegans</i> and <i>E. coli</i> alike" },
	],
	[
		"article",
		"title={{\\bf Bold} H\\textsubscript{2}O x\\textsuperscript{2}}",
		{ title: "<b>Bold</b> H<sub>2</sub>O x<sup>2</sup>" },
	],
	[
		"article",
		"title={On {$G(n,p)$} and \\ensuremath{O(n^2)}}",
		{ title: "On $G(n,p)$ and $O(n^2)$" },
	],
	[
		"article",
		"title={``Quoted'' -- a dash --- and \\& \\% \\_ \\$5}",
		{ title: "“Quoted” – a dash — and & % _ $5" },
	],
	[
		"article",
		"title={See \\href{https://x.example}{here} in \\LaTeX{} and \\TeX}",
		{ title: "See here in LaTeX and TeX" },
	],
	[
		"article",
		"journal=jmlr, number=3",
		{
			type: "article-journal",
			"container-title": "Journal of Machine Learning Research",
			issue: "3",
		},
	],
	["article", 'journal={A} # { and } # "B"', { "container-title": "A and B" }],
	["article", "pages={173--98}", { page: "173-198" }],
	["article", "pages={L33}", { page: "L33" }],
	[
		"article",
		"year=2001, month=oct",
		{ issued: { "date-parts": [[2001, 10]] } },
	],
	[
		"article",
		'year=2001, month="May"',
		{ issued: { "date-parts": [[2001, 5]] } },
	],
	[
		"article",
		"year=2001, month={10}, day=3",
		{ issued: { "date-parts": [[2001, 10, 3]] } },
	],
	[
		"article",
		'year=2023, month=jul # "~28"',
		{ issued: { "date-parts": [[2023, 7, 28]] } },
	],
	["article", "year={in press}", { issued: { literal: "in press" } }],
	[
		"article",
		"date={2015-08-27/2015-09-01}, urldate={2024-01-12}",
		{
			issued: { "date-parts": [[2015, 8, 27]] },
			accessed: { "date-parts": [[2024, 1, 12]] },
		},
	],
	[
		"article",
		"doi={https://doi.org/10.1007/BF01700692}",
		{ DOI: "10.1007/BF01700692" },
	],
	[
		"article",
		"url={https://doi.org/10.1007/BF01700692}",
		{ DOI: "10.1007/BF01700692" },
	],
	[
		"article",
		"url={http://arxiv.org/abs/1412.6980}",
		{ URL: "https://arxiv.org/abs/1412.6980" },
	],
	[
		"article",
		"url={https://x.example/a\\_b\\%20c}",
		{ URL: "https://x.example/a_b%20c" },
	],
	[
		"article",
		"journal={arXiv preprint arXiv:1810.04805}, year=2018",
		{
			type: "article",
			"container-title": "arXiv",
			number: "arXiv:1810.04805",
			archive_location: "1810.04805",
		},
	],
	[
		"article",
		"journal={CoRR}, volume={abs/1911.01547v2}",
		{ type: "article", archive_location: "1911.01547", version: "2" },
	],
	[
		"misc",
		"eprint={2005.14165}, archivePrefix={arXiv}",
		{
			type: "article",
			genre: "preprint",
			archive: "arXiv",
			archive_location: "2005.14165",
		},
	],
	[
		"misc",
		"howpublished={\\url{http://karpathy.github.io/x/}}",
		{ type: "webpage", URL: "https://karpathy.github.io/x/" },
	],
	[
		"inproceedings",
		"booktitle={NIPS}, url={https://arxiv.org/abs/1412.6980}",
		{ type: "paper-conference", archive_location: "1412.6980" },
	],
	[
		"inproceedings",
		"title={A}, crossref={CVPR}, pages={1--2}",
		{
			"container-title": "CVPR: Vision",
			publisher: "IEEE",
			issued: { "date-parts": [[2016]] },
			page: "1-2",
		},
	],
	[
		"inproceedings",
		"title={A}, crossref={cvpr}, year=2017",
		{ issued: { "date-parts": [[2017]] } },
	],
	[
		"book",
		"title={Elements}, subtitle={Data Mining}, edition={2nd}, address={New York}",
		{
			title: "Elements: Data Mining",
			edition: "2",
			"publisher-place": "New York",
		},
	],
	[
		"phdthesis",
		"school={MIT}",
		{ type: "thesis", genre: "PhD thesis", publisher: "MIT" },
	],
	[
		"thesis",
		"type={mathesis}, institution={MIT}",
		{ type: "thesis", genre: "Master's thesis" },
	],
	[
		"techreport",
		"institution={Stanford}, number={1999-66}",
		{ type: "report", genre: "Technical report", number: "1999-66" },
	],
	[
		"manual",
		"organization={R Foundation}, author={{R Core Team}}",
		{ publisher: "R Foundation", author: [{ literal: "R Core Team" }] },
	],
	[
		"incollection",
		"booktitle={B}, chapter=2, editor={Nelson, Cary}",
		{
			type: "chapter",
			"chapter-number": "2",
			editor: [{ family: "Nelson", given: "Cary" }],
		},
	],
	["weird", "journal={J}", { type: "article-journal" }],
];

it.each(cases)("reads @%s{%s}", (type, fields, csl) => {
	const { value, diagnostics } = readBibliography(
		`${strings}\n${parent}\n@${type}{x, ${fields}}\n`,
		"a.bib",
	);
	expect(value.items.get("x")).toMatchObject(csl);
	expect(diagnostics.filter(({ code }) => code !== "links/rewritten")).toEqual(
		[],
	);
});

it("ends a circle of parents", () => {
	const { value } = readBibliography(
		"@book{a, crossref={b}, year=1}\n@book{b, crossref={a}, publisher={P}}\n",
		"a.bib",
	);
	expect(value.items.get("a")?.publisher).toBe("P");
});
