import { expect, it } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../../jekyll/site-golden.ts";

const bibliography = `@book{weber, title={Lernen}, author={Weber, Anna and Roth, Ben}, publisher={Springer}, edition={2}, year=2012}\n`;

it.each([
	[
		"",
		"(Weber and Roth 2012, chap. 3)",
		"Weber, Anna, and Ben Roth",
		"2nd ed.",
	],
	[
		"de",
		"(Weber und Roth 2012, Kap. 3)",
		"Weber, Anna, und Ben Roth",
		"2. Aufl.",
	],
])(
	"`scholar: locale: %s` is the language of citations",
	async (locale, mark, names, edition) => {
		const root = folderWith({
			"_config.yml": `plugins: [jekyll-scholar]\nscholar:\n  style: chicago-author-date\n${locale && `  locale: ${locale}\n`}`,
			"_bibliography/references.bib": bibliography,
			"page.html":
				"---\n---\n{% cite weber -L chapter -l 3 %}\n{% bibliography %}\n",
		});
		await lectern("build", root);
		const page = readSite(`${root}/_site`)["page.html"]?.join("\n") ?? "";
		expect(page).toContain(mark);
		expect(page).toContain(names);
		expect(page).toContain(edition);
	},
);
