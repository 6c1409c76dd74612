import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, lectern, readFolder } from "../cli/run-lectern.ts";

/** Which one Jekyll leaves in `_site`, tried with Jekyll 4.3. */
const cases: readonly [
	why: string,
	files: Record<string, string>,
	path: string,
	stays: string,
	reported: string[],
][] = [
	[
		"of posts the later one, over a page",
		{
			"_posts/2024-01-07-a.md": "---\npermalink: /dup/\n---\nA",
			"_posts/2024-01-08-b.md": "---\ntitle: B\npermalink: /dup/\n---\nB",
			"page.md": "---\npermalink: /dup/\n---\nPage",
		},
		"dup/index.html",
		"B",
		["_posts/2024-01-07-a.md:2:1", "page.md:2:1"],
	],
	[
		"of pages the last by name",
		{ "index.html": "---\n---\nHTML", "index.md": "---\n---\nMarkdown" },
		"index.html",
		"Markdown",
		["index.html:1:1"],
	],
	[
		"a file over a page",
		{ "p.md": "---\npermalink: /a.html\n---\nPage", "a.html": "file" },
		"a.html",
		"file",
		["p.md:2:1"],
	],
];

describe("two files with one address", () => {
	it.each(cases)(
		"stay as with Jekyll: %s",
		async (_, files, path, stays, reported) => {
			const home = folderWith({ "_config.yml": "title: T\n", ...files });
			const { code } = await lectern("build", home);
			expect(code).toBe(0);
			expect(readFolder(join(home, "_site"))[path]).toContain(stays);
			const { out } = await lectern("check", home, "--format", "json");
			const said = (
				JSON.parse(out).diagnostics as {
					code: string;
					location: { file: string; line: number; column: number };
					related?: unknown[];
				}[]
			).filter((one) => one.code === "course/duplicate-url");
			expect(
				said.map(
					({ location: { file, line, column } }) => `${file}:${line}:${column}`,
				),
			).toEqual(reported);
			expect(said.every(({ related }) => related?.length === 1)).toBe(true);
		},
	);

	it("fail a build in Lectern's own theme, and not one in the course's own layouts", async () => {
		const post = "---\nlayout: post\npermalink: /dup/\n---\n";
		const files = {
			"_config.yml": "title: T\n",
			"_posts/2024-01-07-a.md": post,
			"_posts/2024-01-08-b.md": post,
		};
		const own = await lectern("build", folderWith(files));
		const layout = { "_layouts/post.html": "{{ content }}" };
		const theirs = await lectern("build", folderWith({ ...files, ...layout }));
		expect([own.code, theirs.code]).toEqual([1, 0]);
		expect(theirs.err).toContain("warning: `/dup/` is the address");
	});

	it("are none where only Lectern would make the other", async () => {
		const home = folderWith({
			"_config.yml": "title: T\n",
			"404.html": "---\n---\nMine",
		});
		expect((await lectern("build", home)).code).toBe(0);
		expect(readFolder(join(home, "_site"))["404.html"]).toContain("Mine");
	});
});
