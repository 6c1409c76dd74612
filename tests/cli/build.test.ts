import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "./run-lectern.ts";

describe("lectern build", () => {
	it("builds a site, and says so in Jekyll's words", async () => {
		const home = folderWith(jekyllSite);
		const { code, out, err } = await lectern("build", home);
		expect(err).toBe("");
		expect(code).toBe(0);
		for (const words of [
			`Configuration file: ${home}/_config.yml`,
			`Source: ${home}`,
			`Destination: ${home}/_site`,
			"Generating...",
			"done in ",
			"no problems",
			"Auto-regeneration: disabled. Use --watch to enable.",
		])
			expect(out).toContain(words);
		const site = readFolder(join(home, "_site"));
		expect(site["style.css"]).toBe(jekyllSite["style.css"]);
		expect(site["index.html"]).toContain("/2023/01/02/first.html");
		expect(site["2023/01/02/first.html"]).toContain(
			'<h2 id="topics">Topics</h2>',
		);
	});

	it("writes nothing into the course but _site and the cache", async () => {
		const home = folderWith(jekyllSite);
		const before = readdirSync(home);
		await lectern("build", home);
		expect(readdirSync(home).sort()).toEqual(
			[...before, "_site", ".lectern-cache"].sort(),
		);
		expect(readdirSync(join(home, ".lectern-cache"))).toEqual(["store"]);
	});

	it("writes where it is told, and keeps the cache where it is told", async () => {
		const home = folderWith(jekyllSite);
		const elsewhere = folderWith();
		const before = readdirSync(home);
		const site = join(elsewhere, "a/site");
		const cache = join(elsewhere, "cache");
		await lectern("build", "-s", home, "-d", site, "--cache", cache);
		expect(readdirSync(home)).toEqual(before);
		expect(existsSync(join(site, "index.html"))).toBe(true);
		expect(readdirSync(cache)).toEqual(["store"]);
	});

	it.each([
		["cache_dir: .foo-cache", ".foo-cache"],
		["cache_dir: .foo-cache\nlectern: { cache: .bar }", ".bar"],
	])("keeps the cache where %j wants it", async (config, folder) => {
		const home = folderWith({ ...jekyllSite, "_config.yml": config });
		await lectern("build", home);
		expect(readdirSync(join(home, folder))).toEqual(["store"]);
		expect(existsSync(join(home, ".lectern-cache"))).toBe(false);
	});

	it("says with --verbose which pages are rendered, and which need not be", async () => {
		const home = folderWith(jekyllSite);
		const first = await lectern("build", home, "--verbose");
		expect(first.out).toContain("Rendering: _posts/2023-01-02-first.md");
		writeIn(home, "new.md", "---\n---\nNew");
		const second = await lectern("build", home, "--verbose");
		expect(second.out).toContain("Rendering: new.md");
		expect(second.out).not.toContain("Rendering: _posts/2023-01-02-first.md");
	});

	it("says with --profile what each template costs, with a cache too", async () => {
		const home = folderWith({
			"_layouts/simple.html": "{% include head.html %}: {{ content }}",
			"_includes/head.html": "Snippet",
			"a.md": "---\nlayout: simple\n---\n{{ page.path }}",
			"b.md": "---\nlayout: simple\n---\n{{ page.path }}",
		});
		await lectern("build", home);
		const { code, out } = await lectern("build", home, "--profile");
		expect(code).toBe(0);
		expect(out).toMatch(/\| Filename +\| Count \| +Bytes \| +Time \|/);
		expect(out).toMatch(
			/\| _layouts\/simple.html +\| +2 \| 0.04K \| 0\.\d{3} \|/,
		);
		expect(out).toMatch(/\| _includes\/head.html +\| +2 \| 0.01K \|/);
		expect(out).toMatch(/\| TOTAL \(for 4 files\) +\| +6 \|/);
	});

	it("says that nothing changed when nothing did", async () => {
		const home = folderWith(jekyllSite);
		await lectern("build", home);
		const { out } = await lectern("build", home);
		expect(out).toContain("nothing changed");
	});

	it("makes the same of a changed course with its cache as without", async () => {
		const home = folderWith(jekyllSite);
		await lectern("build", home);
		writeIn(
			home,
			"_posts/2023-01-03-second.md",
			"---\ntitle: Second\n---\nNew",
		);
		rmSync(join(home, "style.css"));
		const { out } = await lectern("build", home);
		expect(out).toContain("removed");
		const incremental = readFolder(join(home, "_site"));
		await lectern("clean", home);
		expect(existsSync(join(home, "_site"))).toBe(false);
		await lectern("build", home);
		expect(readFolder(join(home, "_site"))).toEqual(incremental);
	});

	it("exits with 1 where the course has errors, and builds the rest", async () => {
		const home = folderWith({
			...jekyllSite,
			"broken.html": "---\n---\n{% include missing.html %}",
		});
		const { code, out, err } = await lectern("build", home);
		expect(code).toBe(1);
		expect(err).toContain("broken.html:3:1: error:");
		expect(err).toContain("3 | {% include missing.html %}");
		expect(out).toContain("1 error");
		expect(existsSync(join(home, "_site/index.html"))).toBe(true);
	});

	it("is quiet when it shall be", async () => {
		const home = folderWith(jekyllSite);
		const { out, err } = await lectern("build", home, "--quiet");
		expect(out + err).toBe("");
	});

	it("takes Jekyll's habits", async () => {
		const home = folderWith(jekyllSite);
		const { code } = await lectern(
			...["-s", home, "build", "-I", "--trace", "--lsi", "--safe"],
			...["--future", "--drafts", "--no-watch", "--disable-disk-cache"],
		);
		expect(code).toBe(0);
		expect(existsSync(join(home, ".lectern-cache"))).toBe(false);
	});

	it("shows somebody who is in the wrong folder the way", async () => {
		const { err } = await lectern("build", folderWith());
		expect(err).toContain("holds no course");
		expect(err).toContain("lectern new course");
	});
});
