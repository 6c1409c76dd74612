import { describe, expect, it } from "vitest";
import { diagnostic } from "../../src/diagnostics/create.ts";
import { markUnknown } from "../../src/pipeline/mark-unknown.ts";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
} from "../cli/run-lectern.ts";

const mark = (before: string, page = "a.md") =>
	markUnknown({
		diagnostic: diagnostic("liquid/unknown-tag", 'No "x".', {
			file: page,
			line: 1,
			column: 1,
		}),
		source: '{% x "y" %}',
		page,
		before,
	});

const marked =
	'<code class="lectern-liquid-error" title="No &quot;x&quot;.">{% x &quot;y&quot; %}</code>';

describe("Liquid that cannot be rendered", () => {
	it.each([
		"",
		"text ",
		"a `code` and ",
		"```\ncode\n```\n",
		"<b>bold</b> ",
		"[a](b) ",
	])("is marked after %j", (before) => {
		expect(mark(before)).toBe(marked);
	});

	it.each([
		'<a href="',
		"[a](",
		"`code ",
		"```\ncode ",
		"    indented ",
		"<script>let x = ",
		"<pre>\n",
	])("stays as it is written after %j", (before) => {
		expect(mark(before)).toBe('{% x "y" %}');
	});

	it("stays as it is written in what is no page", () => {
		expect(mark("", "feed.xml")).toBe('{% x "y" %}');
	});

	it("shows on its page, and the rest of the page is whole", async () => {
		const home = folderWith({
			...jekyllSite,
			"_posts/2023-01-04-faulty.md":
				"---\ntitle: T\n---\nBefore {% includ a.html %} between.\n\n{% include no.html %}\n\n*After* {% if x %} all.\n",
		});
		const { out } = await lectern(
			"render",
			`${home}/_posts/2023-01-04-faulty.md`,
		);
		expect(out.replace(/ title="[^"]*"/g, "")).toBe(
			[
				'<p>Before <code class="lectern-liquid-error">{% includ a.html %}</code> between.</p>\n',
				'<p><code class="lectern-liquid-error">{% include no.html %}</code></p>\n',
				'<p><em>After</em> <code class="lectern-liquid-error">{% if x %}</code> all.</p>\n',
			].join("\n"),
		);
	});

	it("is said, and leaves nothing on a built page, where it is an unknown tag", async () => {
		const home = folderWith({
			...jekyllSite,
			"page.md":
				"---\ntitle: T\n---\nBefore {% plugin 'x' %} after {{ 'y' | filter }}.\n",
		});
		const { code, err } = await lectern("build", home);
		expect(readFolder(`${home}/_site`)["page.html"]).toBe(
			"<p>Before  after y.</p>\n",
		);
		expect(code).toBe(1);
		expect(err).toContain("page.md:4:8: error: Unknown tag `plugin`.");
	});
});
