import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";
import { readSite } from "../jekyll/site-golden.ts";

/** Where a link may lie whose target is missing, such as a file of a submodule that was not fetched. */
const places = [
	"_posts/2020-01-02-gone.md",
	"_drafts/gone.md",
	"_labs/gone.md",
	"_layouts/gone.html",
	"_includes/gone.html",
	"_data/gone.yml",
	"_sass/_gone.scss",
	"assets/gone.pdf",
	"gone.md",
	"submodule",
];

test.each(places)(
	"a link to nothing as %s: it is said, and all else is built",
	async (place) => {
		const root = folderWith({
			"_config.yml":
				"title: x\nshow_drafts: true\ncollections: {labs: {output: true}}\n",
			"_posts/2020-01-01-here.md": "---\n---\npost\n",
			"_labs/here.md": "---\n---\nlab\n",
			"index.md": "---\n---\n{{ site.posts.size }} {{ site.labs.size }}\n",
		});
		mkdirSync(dirname(join(root, place)), { recursive: true });
		symlinkSync("missing/target", join(root, place));
		const { code, err } = await lectern("build", root);
		expect(code).toBe(0);
		if (!/_includes|_sass/.test(place))
			expect(err).toContain(`${place}:1:1: warning: It points to nothing.`);
		const site = readSite(`${root}/_site`);
		expect(site["index.html"]).toEqual(["<p>1 1</p>", ""]);
		expect(site["2020/01/01/here.html"]).toEqual(["<p>post</p>", ""]);
		expect(
			Object.keys(site).filter((path) =>
				/gone\.(?:html|pdf)$|submodule$/.test(path),
			),
		).toEqual([]);
	},
);
