import { describe, expect, it } from "vitest";
import {
	joinBibliographies,
	readBibliography,
	resolveCitations,
	scholarPlaceholder,
} from "../../src/references/index.ts";

const bib = `@article{gale, title={College admissions and the stability of marriage}, author={Gale, David and Shapley, Lloyd S.}, journal={American Mathematical Monthly}, year=1962, volume=69, pages={9--15}}
@article{erdos, title={On {$G(n,p)$}}, author={Erd{\\H o}s, P{\\'a}l}, journal={Publ. Math. Inst.}, year=1960}
@article{team, title={Many <hands> & one}, author={A. One and B. Two and C. Three}, journal={J}, year=2017}
@book{cathedral, title={The Cathedral: A Book}, year=2021}
@book{pearl, title={Causality}, author={Pearl, Judea}, publisher={Cambridge University Press}, year=2009}`;
const library = joinBibliographies([readBibliography(bib, "a.bib").value]);

const resolve = (
	html: string,
	options: { everything?: boolean; style?: string } = {},
) =>
	resolveCitations(html, {
		library,
		libraryOf: () => library,
		everything: true,
		settings: [],
		place: (key) => ({ file: "post.md", line: 1, column: key.length }),
		renderTemplate: (template) => template,
		detailsUrl: (key) => `/bibliography/${key}.html`,
		...options,
	});
const shown = (html: string): string =>
	html
		.replace(/<span class="lectern-cite-card".*?<\/span>/gs, "")
		.replace(/<details.*?<\/details>/gs, "")
		.replace(/<(?:ul|ol).*$/s, "")
		.replace(/<[^>]*>/g, "")
		.trim();
const ids = (html: string): (string | undefined)[] =>
	[...html.matchAll(/<li class="lectern-reference" id="(\w+)"/g)].map(
		(match) => match[1],
	);

describe("marks", () => {
	it.each([
		[
			"chicago",
			"[@gale, p. 3; @pearl]",
			"(Gale and Shapley 1962, p. 3; Pearl 2009)",
		],
		["chicago", "[see @team]", "(see One et al. 2017)"],
		["chicago", "Pearl [-@pearl]", "Pearl (2009)"],
		["chicago", "[@cathedral]", "(The Cathedral 2021)"],
		["chicago", "as @pearl showed", "as Pearl (2009) showed"],
		[
			"chicago",
			"@gale [p. 3] and @{pearl}",
			"Gale and Shapley (1962, p. 3) and Pearl (2009)",
		],
		["apa", "[@gale, p. 3]", "(Gale &amp; Shapley, 1962, p. 3)"],
		["apa", "@gale showed", "Gale and Shapley (1962) showed"],
		["mla", "[@gale, 3]", "(Gale and Shapley 3)"],
		["mla", "@gale showed", "Gale and Shapley showed"],
		["ieee", "[@gale], [@pearl, p. 3; @gale]", "[1], [2, p. 3; 1]"],
		["ieee", "@gale showed", "Gale and Shapley [1] showed"],
	])("in %s of %s are %s", (style, written, mark) => {
		const { html } = resolve(`<p>${written}</p>\n`, { style });
		expect(shown(html).replace(/\n.*$/s, "")).toBe(mark);
	});

	it("are links with a card that describes them", () => {
		const { html } = resolve("<p>[@team]</p>", { style: "ieee" });
		expect(html).toContain(
			'<a href="#team" aria-describedby="cite-1-1">1</a><span class="lectern-cite-card" role="tooltip" id="cite-1-1">',
		);
		expect(html).toContain("Many &lt;hands&gt; &amp; one");
	});

	it.each([
		"<p><code>[@gale] @gale</code> [a@b.example c] [see below] a@gale.example \\@gale</p>",
		"<pre><code>[@pearl]\n@pearl</code></pre>",
		'<p><a href="https://x.example/@gale" title="@gale">@gale</a> &#64;gale @nobody</p>',
		'<p title="[@gale]">mail@gale x/@gale</p>',
	])("are none in %s", (page) => {
		expect(resolve(page).html).toBe(page);
	});

	it("of an unknown key are shown and reported at the key's own place", () => {
		const { html, diagnostics } = resolve("<p>[@gale; @nobody; @no]</p>");
		expect(shown(html)).toContain("(Gale and Shapley 1962; ?nobody; ?no)");
		expect(
			diagnostics.map(({ code, location }) => [code, location.column]),
		).toEqual([
			["references/unknown-key", 6],
			["references/unknown-key", 2],
		]);
	});

	it("number distill's, and leave them and pandoc's to a site's own scripts", () => {
		const page = '<p><d-cite key="pearl,gale"></d-cite> [@gale]</p>';
		expect(shown(resolve(page).html)).toContain("[1, 2] [2]");
		expect(resolve(page, { everything: false }).html).toBe(page);
	});
});

describe("lists", () => {
	it("stand at the end where no place is given for one, by author", () => {
		const { html, cited } = resolve("<p>[@pearl] [@gale].</p>\n");
		expect(cited.map(({ id }) => id)).toEqual(["pearl", "gale"]);
		expect(html).toContain('<h2 id="references">References</h2>');
		expect(ids(html)).toEqual(["gale", "pearl"]);
	});

	it("are numbered in the order of citation where marks are numbers", () => {
		const { html } = resolve("<p>[@pearl] [@gale].</p>\n", { style: "ieee" });
		expect(ids(html)).toEqual(["pearl", "gale"]);
		expect(html).toContain("<ol");
	});

	it("have no second heading", () => {
		const { html } = resolve(
			'<p>[@gale]</p><h2 id="references">References</h2>\n',
		);
		expect(html.match(/<h2/g)).toHaveLength(1);
	});

	it("show what is cited after them too", () => {
		const { html } = resolve(
			`${scholarPlaceholder("bibliography", "--cited")}<p>[@pearl]</p>`,
		);
		expect(ids(html)).toEqual(["pearl"]);
		expect(html).not.toContain("<h2");
	});

	it("take jekyll-scholar's options", () => {
		const list = (markup: string) =>
			resolve(scholarPlaceholder("bibliography", markup)).html;
		expect(ids(list(""))).toEqual([
			"erdos",
			"gale",
			"team",
			"pearl",
			"cathedral",
		]);
		expect(ids(list("--query @book"))).toEqual(["pearl", "cathedral"]);
		expect(list("--group_by year --query @book")).toMatch(
			/<h3 [^>]*>2009<\/h3>.*id="pearl".*<h3 [^>]*>2021<\/h3>.*id="cathedral"/s,
		);
	});

	it("give a work its anchor once, and each a menu and COinS", () => {
		const list = scholarPlaceholder("bibliography", "--query @book");
		const { html } = resolve(list + list);
		expect(html.match(/id="pearl"/g)).toHaveLength(1);
		expect(html).toContain('<details class="lectern-reference-menu">');
		expect(html).toContain('class="Z3988"');
	});

	it("hand TeX in titles to the page's mathematics, and leave BibTeX alone", () => {
		const { html } = resolve("<p>[@erdos]</p>");
		expect(html).toContain("“On \\(G(n,p)\\).”");
		expect(html).toMatch(/<pre [^>]*>@article\{erdos,[^<]*\$G\(n,p\)\$/);
	});
});
