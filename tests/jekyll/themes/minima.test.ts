import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { resolveConfig } from "../../../src/config/resolve.ts";
import { findTheme } from "../../../src/jekyll/theme.ts";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../site-golden.ts";
import { parseSite } from "../unpack-site.ts";

// A course with a theme among Ruby's gems, built by both programs in the same run. Nothing of the theme is kept here.

const text = readFileSync(new URL("minima.site", import.meta.url), "utf8");
const files = Object.fromEntries(parseSite(text));

/** Debian's `jekyll-theme-minima` and Jekyll itself. */
function isInstalled(): boolean {
	const { value } = resolveConfig(
		"/",
		{ theme: "minima" },
		{ cwd: "/", env: {} },
	);
	return (
		findTheme({ ...value, theme: "minima" }) !== undefined &&
		existsSync("/usr/bin/jekyll")
	);
}

const present = isInstalled();
if (!present)
	console.warn("minima is not installed: its comparison is left out.");

/** CSS without what says nothing. */
function withoutSpace(lines: readonly string[] = []): string {
	return lines.join("").replace(/\s+/g, "").replaceAll(";}", "}");
}

/** Every selector and condition that there are rules for: today's Sass splits some rules in two. */
function selectorsIn(lines: readonly string[] = []): Set<string> {
	const css = withoutSpace(lines).replace(/\/\*.*?\*\/|"/g, "");
	return new Set(css.match(/[^{}]+(?=\{)/g));
}

describe.skipIf(!present && !process.env.CI)("theme: minima", () => {
	test("the same pages to the byte, the same files, the same rules", async () => {
		const root = folderWith(files);
		const theirs = folderWith();
		execFileSync(
			"jekyll",
			["build", "--quiet", "--disable-disk-cache", "--destination", theirs],
			{ cwd: root, stdio: "ignore", env: { ...process.env, TZ: "UTC" } },
		);
		await lectern("build", root, "--disable-disk-cache");
		const made = readSite(join(root, "_site"));
		const expected = readSite(theirs);
		expect(Object.keys(made)).toEqual(Object.keys(expected));
		for (const [path, lines] of Object.entries(expected)) {
			if (!/\.css(?:\.map)?$/.test(path))
				expect([path, withoutVersion(made[path])]).toEqual([
					path,
					withoutVersion(lines),
				]);
			if (path.endsWith(".css"))
				expect(selectorsIn(made[path])).toEqual(selectorsIn(lines));
		}
		expect(withoutSpace(made["assets/own.css"])).toBe(
			withoutSpace(expected["assets/own.css"]),
		);
	});
});

/** Debian's Jekyll is a patch release behind. */
function withoutVersion(lines: readonly string[] = []): string[] {
	return lines.map((line) => line.replace(/4\.3\.\d/g, "VERSION").trimEnd());
}

describe("a theme that is not on this disk", () => {
	test.each(["theme: jekyll-theme-nowhere", "remote_theme: some/where@v1"])(
		"%s: is said, and Lectern's layouts stand in",
		async (line) => {
			const root = folderWith({
				"_config.yml": `title: Course\nurl: https://example.edu\n${line}\n`,
				"_posts/2024-01-01-first.md":
					"---\nlayout: post\ntitle: First\n---\nWords.\n",
			});
			const { code, err } = await lectern("build", root);
			expect(code).toBe(0);
			expect(err).toMatch(
				/_config\.yml:\d:\d: warning: The \S+ theme could not be found\. \[jekyll\/theme-not-found\]/,
			);
			const page = readSite(`${root}/_site`)["2024/01/01/first.html"]?.join(
				"\n",
			);
			expect(page).toContain("<p>Words.</p>");
			expect(page).toContain("<!doctype html>");
		},
	);

	test.each(["theme: sober", "remote_theme: ann/sober@v2"])(
		"%s: is found where Ruby keeps its gems, the newest of several",
		async (line) => {
			const gems = folderWith({
				"gems/sober-1.9.0/_layouts/post.html": "old",
				"gems/sober-1.10.0/_layouts/post.html": "new {{ content }}",
				"specifications/sober-1.10.0.gemspec":
					's.add_runtime_dependency(%q<jekyll-sitemap>.freeze, ["~> 1.3"])',
			});
			const root = folderWith({
				"_config.yml": `title: x\n${line}\n`,
				"_posts/2024-01-01-a.md": "---\nlayout: post\n---\nA\n",
			});
			vi.stubEnv("GEM_HOME", gems);
			const { code, err } = await lectern("build", root);
			vi.unstubAllEnvs();
			expect([code, err]).toEqual([0, ""]);
			const site = readSite(`${root}/_site`);
			expect(site["2024/01/01/a.html"]?.[0]).toBe("new <p>A</p>");
			// A gem's plugins are enabled with it.
			expect("sitemap.xml" in site).toBe(line.startsWith("theme"));
		},
	);

	test("--theme DIR lends its layouts, includes, Sass and assets; the course's own go first", async () => {
		const theme = folderWith({
			"_config.yml": "footer: the demonstration's own\n",
			"_layouts/post.html":
				"theme {% include a.html %}{{ site.footer }} {{ content }}",
			"_layouts/page.html": "never {{ content }}",
			"_includes/a.html": "include",
			"_sass/lent.scss": "a { color: red; }\n",
			"assets/theme.js": "1\n",
			"_layouts/unused.txt": "",
		});
		const root = folderWith({
			"_config.yml": "title: x\nremote_theme: some/where\n",
			"_layouts/page.html": "own {{ content }}",
			"page.md": "---\nlayout: page\n---\nP\n",
			"site.scss": '---\n---\n@import "lent";\n',
			"_posts/2024-01-01-a.md": "---\nlayout: post\n---\nA\n",
		});
		const { err } = await lectern("build", root, "--theme", theme);
		expect(err).toBe("");
		const site = readSite(`${root}/_site`);
		expect(site["page.html"]?.[0]).toBe("own <p>P</p>");
		expect(site["2024/01/01/a.html"]?.[0]).toBe("theme include <p>A</p>");
		expect(site["site.css"]?.join("")).toContain("a { color: red; }");
		expect(site["assets/theme.js"]).toEqual(["1", ""]);
	});
});
