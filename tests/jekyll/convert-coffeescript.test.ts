import { describe, expect, test } from "vitest";
import { folderWith, lectern } from "../cli/run-lectern.ts";
import { readSite } from "./site-golden.ts";

const script = '---\nwho: world\n---\nhi = -> "hello {{ page.who }}"\n';

async function build(config: string, files: Record<string, string>) {
	const root = folderWith({ "_config.yml": `title: x\n${config}\n`, ...files });
	const answer = await lectern("build", root);
	return { ...answer, site: readSite(`${root}/_site`) };
}

describe("a page in CoffeeScript", () => {
	test.each([
		"plugins: [jekyll-coffeescript]",
		"gems: [jekyll-coffeescript]",
		"plugins: [github-pages]",
	])("%s: its Liquid is rendered, then it is compiled", async (config) => {
		const { site, err } = await build(config, {
			"_layouts/default.html": "laid out {{ content }}",
			"js/hi.coffee": script.replace("who:", "layout: default\nwho:"),
		});
		expect(err).toBe("");
		expect("js/hi.coffee" in site).toBe(false);
		const code = site["js/hi.js"]?.join("\n");
		expect(code).toContain('return "hello world";');
		expect(code).not.toContain("laid out");
	});

	test("without the plugin it stays CoffeeScript", async () => {
		const { site } = await build("", { "js/hi.coffee": script });
		expect(site["js/hi.coffee"]).toEqual(['hi = -> "hello world"', ""]);
		expect("js/hi.js" in site).toBe(false);
	});

	test("without front matter it is a file as it is", async () => {
		const { site } = await build("plugins: [jekyll-coffeescript]", {
			"js/hi.coffee": "hi = 1\n",
		});
		expect(site["js/hi.coffee"]).toEqual(["hi = 1", ""]);
	});

	test("a fault is said at its line, and the other pages are built", async () => {
		const { code, err, site } = await build("plugins: [jekyll-coffeescript]", {
			"bad.coffee": "---\ntitle: a\n---\nfine = 1\nbad = (\n",
			"index.html": "---\n---\nhere\n",
		});
		expect(err).toMatch(/bad\.coffee:5:7: error: .* \[jekyll\/coffeescript\]/);
		expect(code).toBe(1);
		expect(site["index.html"]).toEqual(["here", ""]);
	});
});
