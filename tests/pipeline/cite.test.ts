import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import { buildCourse } from "../../src/pipeline/build-course.ts";

const front = (fields: string): string => `---\nlayout: post\n${fields}---\n`;
const course: Readonly<Record<string, string>> = {
	"_config.yml": "title: Citing\n",
	"_bibliography/references.bib":
		"@book{pearl, title={Causality}, author={Pearl, Judea}, publisher={Cambridge University Press}, year=2009}\n",
	"assets/bibliography/own.bib":
		"@article{gale, title={College admissions and the stability of marriage}, author={Gale, David and Shapley, Lloyd S.}, journal={American Mathematical Monthly}, year=1962}\n",
	"assets/near.bib":
		"@book{kuhn, title={The Structure of Scientific Revolutions}, author={Kuhn, Thomas S.}, year=1962}\n",
	"_posts/2024-01-01-cited.md": `${front("title: Cited\n")}See [@pearl, p. 3] and {% cite pearl %}.\n`,
	"_posts/2024-01-02-own.md": `${front("title: Own\nbibliography: own.bib\n")}See [@gale] and [@pearl].\n`,
	"_posts/2024-01-03-whole.md": `${front("title: Whole\nreferences: own.bib\n")}Text.\n`,
	"_posts/2024-01-04-named.md": `${front('title: Named\nreferences:\n  - "Breiman, Leo. *Random forests*. Machine Learning 45 (2001): 5-32."\n')}Text.\n`,
	"_posts/2024-01-06-link.md": `${front("title: Link\nbibliography: link.bib\n")}See [@secret].\n`,
	"_posts/2024-01-07-away.md": `${front("title: Away\nbibliography: away.bib\n")}See [@kuhn].\n`,
	"_posts/2024-01-08-maps.md": `${front("title: Maps\nreferences:\n  - id: breiman\n    type: article-journal\n    title: Bagging predictors\n    author:\n      - {family: Breiman, given: Leo}\n    issued: {year: 1996, month: 8}\n    container-title: Machine Learning\n    volume: 24\n    page: 123-140\n  - title: On Computable Numbers\n    author: Alan Turing\n    year: 1937\n    doi: 10.1112/plms/s2-42.1.230\n  - chapter: 3\n")}See [@breiman, p. 7] and [@gale].\n`,
	"_posts/2024-01-09-both.md": `${front("title: Both\nbibliography: own.bib\nreferences:\n  - {id: gale, title: Another work, year: 1999}\n  - {id: kuhn, title: Structure, year: 1962}\n")}See [@gale].\n`,
	"_posts/2024-01-10-german.md": `${front("title: Deutsch\nlang: de\nreferences:\n  - {title: Kritik der reinen Vernunft, author: Immanuel Kant, year: 1781}\n")}Text.\n`,
	"_posts/2024-01-11-named-in-german.md": `${front('title: Genannt\nlang: de\nreferences:\n  - "Breiman, Leo. *Random forests*. Machine Learning 45 (2001): 5-32."\n')}Text.\n`,
	"_posts/2024-01-05-none.md": `${front("title: None\nreferences: false\n")}## References\n\nBreiman, Leo. "Random forests." *Machine Learning* 45 (2001): 5-32.\n`,
};

const outside = "@book{secret, title={Not of this course}, year=1984}\n";

let folder: string;
let elsewhere: string;
const pages = new Map<string, string>();
let messages: string[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "lectern-cite-"));
	for (const [path, text] of Object.entries(course)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	elsewhere = mkdtempSync(join(tmpdir(), "lectern-elsewhere-"));
	writeFileSync(join(elsewhere, "secret.bib"), outside);
	symlinkSync(join(elsewhere, "secret.bib"), join(folder, "link.bib"));
	symlinkSync(join(folder, "assets/near.bib"), join(folder, "away.bib"));
	const { value, diagnostics } = await buildCourse(
		resolveConfig(folder, {}).value,
	);
	for (const { outputPath, render } of value.outputs)
		if (render)
			pages.set(outputPath, Buffer.from((await render()) ?? "").toString());
	messages = diagnostics.map(
		({ code, location }) =>
			`${location?.file}:${location?.line}:${location?.column} ${code}`,
	);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
	rmSync(elsewhere, { recursive: true });
});

const page = (name: string): string =>
	[...pages].find(([path]) => path.endsWith(`/${name}.html`))?.[1] ?? "";

test("a lecture cites from the course's bibliography, and its list stands below", () => {
	expect(page("cited")).toMatch(
		/\(<span class="lectern-cite"><a href="#pearl"[^>]*>Pearl 2009<\/a>.*?, p\. 3\)/,
	);
	expect(page("cited").match(/id="pearl"/g)).toHaveLength(1);
	expect(pages.get("2024/01/01/cited/references.bib")).toContain("Causality");
});

test("a lecture's own bibliography takes the place of the course's", () => {
	expect(page("own")).toContain("Gale and Shapley 1962");
	expect(page("own")).toContain("?pearl");
	expect(messages).toContain(
		"_posts/2024-01-02-own.md:6:19 references/unknown-key",
	);
});

test("a reference's menu names the other lectures that name its work", () => {
	const also = /<p class="lectern-also">Also in (.*?)<\/p>/g;
	const links = (name: string) =>
		[...page(name).matchAll(also)].map(([, inner = ""]) =>
			inner.replace(/<[^>]*>/g, ""),
		);
	expect(links("own")).toEqual(["Lecture 3: Whole"]);
	expect(links("whole")).toEqual(["Lecture 2: Own"]);
	expect(links("cited")).toEqual([]);
	expect(page("own")).toContain('<a href="/2024/01/03/whole.html">');
});

test("front matter gives a whole bibliography, a list, or none", () => {
	expect(page("whole")).toMatch(/<li class="lectern-reference" id="gale">/);
	expect(page("named")).toMatch(/id="breiman2001random"/);
	expect(page("named-in-german")).toMatch(
		/>Literaturverzeichnis<[\s\S]*id="breiman2001random"/,
	);
	expect(page("none")).not.toContain("lectern-reference");
});

test("front matter holds the works themselves, as pandoc has them", () => {
	const maps = page("maps");
	expect(maps).toMatch(/<a href="#breiman"[^>]*>Breiman 1996<\/a>.*?, p\. 7\)/);
	expect(maps.match(/<h2 id="references">/g)).toHaveLength(1);
	expect(maps).toMatch(
		/<li class="lectern-reference" id="breiman">Breiman, Leo\. “Bagging predictors\.” <i>Machine Learning<\/i> 24 \(August 1996\): 123–140/,
	);
	expect(maps).toMatch(
		/<li class="lectern-reference" id="turing1937computable">/,
	);
	expect(maps).toContain("10.1112/plms/s2-42.1.230");
	expect(pages.get("2024/01/08/maps/references.bib")).toContain(
		"title = {{Bagging predictors}}",
	);
	expect(messages).toContain(
		"_posts/2024-01-08-maps.md:4:1 references/not-a-work",
	);
	expect(maps).toContain("?gale");
});

test("the heading above them speaks the page's language", () => {
	expect(page("german")).toMatch(
		/<h2 id="references">Literatur[^<]*<\/h2>\s*<ul[^>]*>\s*<li class="lectern-reference" id="kant1781kritik">/,
	);
});

test("a work of front matter goes before that of a bibliography; with one only what is cited is listed", () => {
	expect(page("both")).toContain("Another work");
	expect(page("both")).not.toContain("College admissions");
	expect(page("both")).not.toContain("Structure");
});

test("a bibliography that is a symbolic link is read within the course, and not out of it", () => {
	expect(page("away")).toContain("Kuhn 1962");
	expect(page("link")).not.toContain("1984");
	expect(messages).toContain(
		"_posts/2024-01-06-link.md:4:1 references/no-bibliography",
	);
});
