import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
	"_posts/2024-01-01-cited.md": `${front("title: Cited\n")}See [@pearl, p. 3] and {% cite pearl %}.\n`,
	"_posts/2024-01-02-own.md": `${front("title: Own\nbibliography: own.bib\n")}See [@gale] and [@pearl].\n`,
	"_posts/2024-01-03-whole.md": `${front("title: Whole\nreferences: own.bib\n")}Text.\n`,
	"_posts/2024-01-04-named.md": `${front('title: Named\nreferences:\n  - "Breiman, Leo. *Random forests*. Machine Learning 45 (2001): 5-32."\n')}Text.\n`,
	"_posts/2024-01-05-none.md": `${front("title: None\nreferences: false\n")}## References\n\nBreiman, Leo. "Random forests." *Machine Learning* 45 (2001): 5-32.\n`,
};

let folder: string;
const pages = new Map<string, string>();
let messages: string[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "lectern-cite-"));
	for (const [path, text] of Object.entries(course)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
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
afterAll(() => rmSync(folder, { recursive: true }));

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
	expect(page("none")).not.toContain("lectern-reference");
});
