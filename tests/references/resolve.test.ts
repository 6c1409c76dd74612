import { describe, expect, it } from "vitest";
import {
	bibliographyPlaceholder,
	citePlaceholder,
	readBibliography,
	referencePlaceholder,
	resolveCitations,
} from "../../src/references/index.ts";

const bib = `@article{gale, title={College admissions and the stability of marriage}, author={Gale, David and Shapley, Lloyd S.}, journal={American Mathematical Monthly}, year=1962, volume=69, pages={9--15}}
@article{erdos, title={On {$G(n,p)$}}, author={Erd{\\H o}s, P{\\'a}l}, journal={Publ. Math. Inst.}, year=1960}
@book{pearl, title={Causality}, author={Pearl, Judea}, publisher={Cambridge University Press}, year=2009}`;
const { items } = readBibliography(bib, "a.bib").value;

const resolve = (
	html: string,
	options: { everything?: boolean; style?: string } = {},
) =>
	resolveCitations(html, {
		items,
		everything: true,
		place: () => ({ file: "post.md", line: 1, column: 1 }),
		...options,
	});
const shown = (html: string): string =>
	html
		.replace(/<span class="lectern-cite-card".*?<\/span>/gs, "")
		.replace(/<(?:ul|ol).*$/s, "")
		.replace(/<[^>]*>/g, "")
		.trim();

describe("citations on a page", () => {
	it("sets pandoc's, with a list at the end where no place is given for one", () => {
		const { html, cited } = resolve("<p>See [@gale, p. 3; @pearl].</p>\n");
		expect(shown(html)).toBe(
			"See (Gale and Shapley 1962, p. 3; Pearl 2009).\nReferences",
		);
		expect(cited.map(({ id }) => id)).toEqual(["gale", "pearl"]);
		expect(html).toMatch(
			/<h2 id="references">.*<li [^>]*id="gale".*<li [^>]*id="pearl"/s,
		);
	});

	it("gives the list no second heading", () => {
		const { html } = resolve(
			'<p>[@gale]</p><h2 id="references">References</h2>\n',
		);
		expect(html.match(/<h2/g)).toHaveLength(1);
	});

	it("sets jekyll-scholar's tags, on a site's own pages too", () => {
		const page = `<p>${citePlaceholder("gale --locator 3")}, ${referencePlaceholder("pearl")}</p>${bibliographyPlaceholder("--cited")}`;
		for (const everything of [true, false]) {
			const { html } = resolve(page, { everything });
			expect(shown(html)).toMatch(
				/^\(Gale and Shapley 1962, 3\), Pearl, Judea\. Causality/,
			);
			expect(html.match(/<li /g)).toHaveLength(1);
		}
		expect(
			resolve(bibliographyPlaceholder("")).html.match(/<li /g),
		).toHaveLength(3);
	});

	it("numbers distill's, and leaves them and pandoc's to a site's own scripts", () => {
		const page = '<p><d-cite key="pearl,gale"></d-cite> [@gale]</p>';
		expect(shown(resolve(page).html)).toContain("[1, 2] [2]");
		expect(resolve(page, { everything: false }).html).toBe(page);
	});

	it("leaves code, addresses and brackets of other kinds alone", () => {
		const page =
			"<p><code>[@gale]</code> [a@b.example c] [see below]</p><pre><code>[@pearl]</code></pre>";
		expect(resolve(page).html).toBe(page);
	});

	it("hands TeX in titles to the page's mathematics", () => {
		expect(resolve("<p>[@erdos]</p>").html).toContain("“On \\(G(n,p)\\).”");
	});

	it("shows and reports an unknown key", () => {
		const { html, diagnostics } = resolve("<p>[@nobody]</p>");
		expect(shown(html)).toBe("(?nobody)");
		expect(diagnostics.map(({ code }) => code)).toEqual([
			"references/unknown-key",
		]);
	});
});
