import { expect, test } from "vitest";
import {
	createMarkdown,
	type MarkdownOptions,
} from "../../src/markdown/create.ts";
import { createEnv } from "../markdown-tokens.ts";

function render(text: string, options: MarkdownOptions = {}): string {
	const markdown = createMarkdown(options);
	const env = createEnv();
	return markdown.render(markdown.parse(text, env), env);
}

test("prints what Jekyll prints for a post's first lines", () => {
	expect(render('# Hi *there*\n\nA "post" -- with $$x_1$$.\n')).toBe(
		'<h1 id="hi-there">Hi <em>there</em></h1>\n\n<p>A “post” – with \\(x_1\\).</p>\n',
	);
});

test("notes formulas and headings with their places", () => {
	const env = createEnv();
	createMarkdown().parse("# One\n\n* item $$a$$\n\n> quote $$b$$\n", env);
	expect(env.headings).toMatchObject([
		{ id: "one", text: "One", location: { line: 1 } },
	]);
	expect(env.formulas).toMatchObject([
		{ tex: "a", display: false, location: { line: 3, column: 10 } },
		{ tex: "b", display: false, location: { line: 5, column: 11 } },
	]);
});
