import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMarkdown } from "../../src/markdown/create.ts";
import { createEnv } from "../markdown-tokens.ts";

const folder = new URL("./fixtures/", import.meta.url);
const names = readdirSync(folder)
	.filter((name) => name.endsWith(".md"))
	.map((name) => name.slice(0, -".md".length));

function read(name: string): string {
	return readFileSync(new URL(name, folder), "utf8");
}

function optionsOf(name: string): Record<string, unknown> {
	const file = `${name}.json`;
	return existsSync(new URL(file, folder)) ? JSON.parse(read(file)) : {};
}

test.each(names)("prints %s as kramdown does", (name) => {
	const kramdown = { syntax_highlighter: null, ...optionsOf(name) };
	const markdown = createMarkdown({ kramdown });
	const env = createEnv();
	const tokens = markdown.parse(read(`${name}.md`), env);
	expect(markdown.render(tokens, env)).toBe(read(`${name}.html`));
});
