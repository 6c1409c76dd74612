import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.ts";
import { buildCourse } from "../../../src/pipeline/build-course.ts";

const read = (name: string): string =>
	readFileSync(new URL(name, import.meta.url), "utf8");

interface Case {
	readonly text: string;
	readonly scholar?: Readonly<Record<string, unknown>>;
}
const cases = load(read("cases.yml")) as readonly Case[];
/** Made by `make-golden.rb` with jekyll-scholar itself. */
const golden = JSON.parse(read("golden.json")) as readonly string[];

let folder: string;
const pages = new Map<string, string>();

/** Every case a page without a layout, its settings in its own front matter. */
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "lectern-scholar-"));
	for (const name of ["_bibliography", "_layouts"])
		mkdirSync(join(folder, name));
	for (const name of ["references.bib", "books.bib"])
		cpSync(new URL(name, import.meta.url), join(folder, "_bibliography", name));
	writeFileSync(
		join(folder, "_layouts/plain.html"),
		"---\n---\n<b>{{ entry.title }}</b> {{ page.title }}\n",
	);
	for (const [at, { text, scholar = {} }] of cases.entries())
		writeFileSync(
			join(folder, `page${at}.html`),
			`---\ntitle: Works\nscholar: ${JSON.stringify(scholar)}\n---\n${text}\n`,
		);
	const { value } = await buildCourse(resolveConfig(folder, {}).value);
	for (const { outputPath, render } of value.outputs)
		if (render)
			pages.set(outputPath, Buffer.from((await render()) ?? "").toString());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ruby's escapes and ours of the same characters. */
const alike = (html: string): string => html.replaceAll("&#39;", "’").trim();

it.each(
	cases.map(({ text, scholar }, at) => ({
		at,
		name: `${text}${scholar ? ` with ${JSON.stringify(scholar)}` : ""}`,
	})),
)("makes of $name what jekyll-scholar does", ({ at }) => {
	expect(alike(pages.get(`page${at}.html`) ?? "")).toBe(
		alike(golden[at] ?? "none"),
	);
});
