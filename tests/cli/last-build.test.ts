import { execFileSync } from "node:child_process";
import { rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as pipeline from "../../src/pipeline/build-course.ts";
import {
	folderWith,
	jekyllSite,
	lectern,
	readFolder,
	writeIn,
} from "./run-lectern.ts";

const course: Readonly<Record<string, string>> = {
	...jekyllSite,
	"_config.yml": "title: Econ\nexclude: [parts]\n",
	"parts/part.txt": "A part.",
	"page.md": "---\n---\n{% include_relative parts/part.txt %}\n",
};

// Files that have just been written may change again without showing it: a minute later they are trusted.
beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe("a build after a build", () => {
	it("reads nothing where nothing was touched, and says the same", async () => {
		const home = folderWith({
			...course,
			"broken.md": "---\n---\n{% nonsense %}\n",
		});
		const first = await lectern("build", home);
		const site = readFolder(join(home, "_site"));
		const build = vi.spyOn(pipeline, "buildCourse");
		const second = await lectern("build", home);
		expect(build).not.toHaveBeenCalled();
		expect(second.out).toContain("nothing changed");
		expect(second.err).toBe(first.err);
		expect(second.err).toContain("nonsense");
		expect(second.code).toBe(first.code);
		expect(readFolder(join(home, "_site"))).toEqual(site);
	});

	const touches: [string, (home: string) => void][] = [
		[
			"a post is changed, in as many bytes",
			(home) =>
				writeIn(
					home,
					"_posts/2023-01-02-first.md",
					course["_posts/2023-01-02-first.md"]?.replace("Some", "More") ?? "",
				),
		],
		["a post is added", (home) => writePost(home, "2023-02-03-next.md")],
		[
			"a post goes",
			(home) => rmSync(join(home, "_posts"), { recursive: true }),
		],
		["a layout changes", (home) => writeIn(home, "_layouts/post.html", "new")],
		["data come", (home) => writeIn(home, "_data/staff.yml", "- A\n")],
		["a file is copied", (home) => writeIn(home, "more.css", "b {}")],
		["the configuration changes", (home) => writeIn(home, "_config.yml", "")],
		[
			"a file is changed that only an include reads",
			(home) => writeIn(home, "parts/part.txt", "B part."),
		],
		[
			"a page is changed by hand",
			(home) => writeIn(home, "_site/page.html", ""),
		],
		["a page is removed", (home) => rmSync(join(home, "_site/page.html"))],
		["a file lies in the site", (home) => writeIn(home, "_site/x.html", "x")],
		[
			"a file is changed and bears its old date",
			(home) => {
				const path = join(home, "style.css");
				const { atime, mtime } = statSync(path);
				writeFileSync(path, "body { color: tan }\n");
				utimesSync(path, atime, mtime);
			},
		],
	];

	it.each(touches)("sees it when %s", async (_, touch) => {
		const home = folderWith(course);
		await lectern("build", home);
		touch(home);
		await lectern("build", home);
		const site = readFolder(join(home, "_site"));
		rmSync(join(home, "_site"), { recursive: true });
		rmSync(join(home, ".lectern-cache"), { recursive: true });
		await lectern("build", home);
		expect(site).toEqual(readFolder(join(home, "_site")));
	});

	it.each([
		["shows the time", "clock.html", "---\n---\n{{ site.time }}\n"],
		["waits for its day", "_posts/2999-01-01-later.md", "---\n---\nLater.\n"],
	])("is made anew where a page %s", async (_, path, text) => {
		const home = folderWith({ ...course, [path]: text });
		await lectern("build", home);
		const build = vi.spyOn(pipeline, "buildCourse");
		await lectern("build", home);
		expect(build).toHaveBeenCalled();
	});

	it("is made anew when a gem comes that a plugin was missing", async () => {
		const home = folderWith({
			"course/_config.yml": "plugins: [shout]\n",
			"course/Gemfile": 'gem "shout", path: "../shout"\n',
			"course/page.html": "---\n---\n{{ 'hear' | shout }}\n",
		});
		const page = async () => {
			await lectern("build", join(home, "course"));
			return readFolder(join(home, "course/_site"))["page.html"];
		};
		expect(await page()).toBe("hear\n");
		writeIn(home, "shout/lib/shout.rb", shout("!"));
		expect(await page()).toBe("hear!\n");
		writeIn(home, "shout/lib/shout.rb", shout("?"));
		expect(await page()).toBe("hear?\n");
	});

	it("is made anew after a commit where a page shows the last", async () => {
		const home = folderWith({
			"_config.yml": "plugins: [jekyll-github-metadata]\nrepository: a/b\n",
			"page.html": "---\n---\n{{ site.github.build_revision }}\n",
		});
		const git = (...words: string[]) =>
			execFileSync("git", words, { cwd: home, encoding: "utf8" }).trim();
		const commit = () =>
			git(
				...[
					"-c",
					"user.name=A",
					"-c",
					"user.email=a@b.c",
					"commit",
					"-qm",
					"C",
				],
				"--allow-empty",
			);
		git("init", "--quiet");
		for (let times = 0; times < 2; times++) {
			commit();
			await lectern("build", home);
			expect(readFolder(join(home, "_site"))["page.html"]).toBe(
				`${git("rev-parse", "HEAD")}\n`,
			);
		}
	});

	it("is made anew with other options", async () => {
		const home = folderWith(course);
		await lectern("build", home);
		const build = vi.spyOn(pipeline, "buildCourse");
		await lectern("build", home, "--baseurl", "/here");
		expect(build).toHaveBeenCalled();
	});

	it("does not trust files that were written a moment before", async () => {
		vi.useRealTimers();
		const home = folderWith(course);
		await lectern("build", home);
		const build = vi.spyOn(pipeline, "buildCourse");
		await lectern("build", home);
		expect(build).toHaveBeenCalled();
	});
});

/** A plugin in Ruby: a filter that ends a text with a mark. */
function shout(mark: string): string {
	return `module Shout\n  def shout(text) = text + "${mark}"\nend\nLiquid::Template.register_filter(Shout)\n`;
}

function writePost(home: string, name: string): void {
	writeIn(home, `_posts/${name}`, "---\ntitle: Next\n---\nNext.\n");
}
