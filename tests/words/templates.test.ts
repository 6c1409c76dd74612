import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const templates = ["_layouts", "_includes"].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".html"))
		.map((name) => `${folder}/${name}`),
);

const spoken = /\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g;

/** What a template says whatever the language: its texts and spoken attributes, without Liquid. */
function fixedWords(template: string): string[] {
	const html = template
		.replace(/^---\n[\s\S]*?\n---\n/, "")
		.replace(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, "");
	const labels = Array.from(html.matchAll(spoken), ([, text = ""]) => text);
	const texts = html.replace(/<(?:[^<>"]|"[^"]*")*>/g, "\n").split("\n");
	return [...labels, ...texts].filter((text) => /\p{L}/u.test(text));
}

test.each(templates)("%s has all its words from the table", (path) => {
	expect(fixedWords(readFileSync(join(root, path), "utf8"))).toEqual([]);
});

test("a word in a template would be found", () => {
	expect(fixedWords('<nav aria-label="Course">Next {{ x }}</nav>')).toEqual([
		"Course",
		"Next ",
	]);
});
