import { describe, expect, test, vi } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../site-golden.ts";

const course = {
	"_config.yml": "title: x\n",
	"README.md": "# Welcome\n",
	"_posts/2024-01-01-a.md": "---\n---\nA\n",
};

async function pathsWith(gemfile: string): Promise<string[]> {
	const root = folderWith({ ...course, Gemfile: gemfile });
	await lectern("build", root);
	return Object.keys(readSite(`${root}/_site`));
}

describe("a Gemfile's plugins", () => {
	test.each([
		[
			"in a block",
			"group :jekyll_plugins do\n  gem 'jekyll-feed', '~> 0.6'\nend\n",
		],
		[
			"in one of two groups",
			"group(:x, :jekyll_plugins) do\n  gem 'jekyll-feed'\nend\n",
		],
		["by an option", 'gem "jekyll-feed", "~> 0.6", group: :jekyll_plugins\n'],
		["by an option of old", 'gem "jekyll-feed", :group => [:jekyll_plugins]\n'],
	])("are enabled, %s", async (_, gemfile) => {
		expect(await pathsWith(gemfile)).toContain("feed.xml");
	});

	test.each([
		["outside the group", "gem 'jekyll-feed'\n"],
		["after its end", "group :jekyll_plugins do\nend\ngem 'jekyll-feed'\n"],
		["commented out", "group :jekyll_plugins do\n  # gem 'jekyll-feed'\nend\n"],
		["in another group", "group :test do\n  gem 'jekyll-feed'\nend\n"],
	])("are not enabled %s", async (_, gemfile) => {
		expect(await pathsWith(gemfile)).not.toContain("feed.xml");
	});

	test("github-pages brings those of GitHub Pages along", async () => {
		const gemfile = "gem 'github-pages', group: :jekyll_plugins\n";
		expect(await pathsWith(gemfile)).toContain("index.html");
		expect(await pathsWith("")).not.toContain("index.html");
	});

	test("are left alone where Jekyll is told to leave the Gemfile alone", async () => {
		vi.stubEnv("JEKYLL_NO_BUNDLER_REQUIRE", "true");
		const paths = await pathsWith("gem 'jekyll-feed', group: :jekyll_plugins");
		vi.unstubAllEnvs();
		expect(paths).not.toContain("feed.xml");
	});
});
