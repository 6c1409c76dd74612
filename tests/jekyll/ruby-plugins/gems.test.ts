import { afterEach, describe, expect, test, vi } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../site-golden.ts";

// Gems that are plugins: none of these is built into Lectern.

/** A generator that is safe, over two files, with a template read from beside it. */
const stamp = {
	"lib/jekyll-stamp.rb":
		'require "jekyll"\nrequire "jekyll-stamp/version"\nrequire "jekyll-stamp/generator"\n',
	"lib/jekyll-stamp/version.rb":
		'module JekyllStamp\n  VERSION = "1.2.0"\nend\n',
	"lib/jekyll-stamp/generator.rb": `module JekyllStamp
  class Generator < Jekyll::Generator
    safe true

    def generate(site)
      page = Jekyll::PageWithoutAFile.new(site, site.source, "", "stamp.txt")
      page.content = File.read(File.expand_path("stamp.txt", __dir__)) + VERSION
      page.data["layout"] = nil
      site.pages << page
    end
  end
end
`,
	"lib/jekyll-stamp/stamp.txt": "stamped by ",
};

const careless = {
	"lib/careless.rb":
		"class Careless < Jekyll::Generator\n  def generate(site)\n    site.pages.clear\n  end\nend\n",
};

function gem(
	root: string,
	files: Record<string, string>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(files).map(([path, text]) => [`${root}/${path}`, text]),
	);
}

async function build(
	config: string,
	files: Record<string, string> = {},
	...options: string[]
) {
	const root = folderWith({
		"_config.yml": `title: x\n${config}\n`,
		"index.html": "---\n---\nhere\n",
		...files,
	});
	const answer = await lectern("build", root, ...options);
	return { ...answer, site: readSite(`${root}/_site`) };
}

afterEach(() => {
	vi.unstubAllEnvs();
});

describe("a plugin that is a gem on this disk runs", () => {
	test.each([
		["plugins:", "plugins: [jekyll-stamp]"],
		["gems:", "gems: [jekyll-stamp]"],
	])("found in GEM_HOME, named by %s", async (_, config) => {
		const home = folderWith(gem("gems/jekyll-stamp-1.2.0", stamp));
		vi.stubEnv("GEM_HOME", home);
		const { code, err, site } = await build(config);
		expect([code, err]).toEqual([0, ""]);
		expect(site["stamp.txt"]).toEqual(["stamped by 1.2.0"]);
	});

	test.each([
		["a path", 'gem "jekyll-stamp", path: "stamp"', "plugins: [jekyll-stamp]"],
		[
			"the group jekyll_plugins",
			'group :jekyll_plugins do\n  gem "jekyll-stamp", path: "stamp"\nend',
			"",
		],
	])("from the Gemfile, by %s", async (_, gemfile, config) => {
		const { code, err, site } = await build(config, {
			Gemfile: `${gemfile}\n`,
			...gem("stamp", stamp),
		});
		expect([code, err]).toEqual([0, ""]);
		expect(site["stamp.txt"]).toEqual(["stamped by 1.2.0"]);
	});

	test("in the version that Gemfile.lock holds", async () => {
		const newer = { ...stamp, "lib/jekyll-stamp/stamp.txt": "too new " };
		const { site } = await build("plugins: [jekyll-stamp]", {
			"Gemfile.lock": "GEM\n  specs:\n    jekyll-stamp (1.2.0)\n",
			...gem("vendor/bundle/ruby/3.1.0/gems/jekyll-stamp-1.2.0", stamp),
			...gem("vendor/bundle/ruby/3.1.0/gems/jekyll-stamp-1.10.0", newer),
		});
		expect(site["stamp.txt"]).toEqual(["stamped by 1.2.0"]);
	});

	test("that a theme's gem depends on", async () => {
		const home = folderWith({
			...gem("gems/jekyll-stamp-1.2.0", stamp),
			"gems/sober-1.0.0/_layouts/page.html": "{{ content }}",
			"specifications/sober-1.0.0.gemspec":
				's.add_runtime_dependency(%q<jekyll-stamp>.freeze, ["~> 1"])',
		});
		vi.stubEnv("GEM_HOME", home);
		const { site } = await build("theme: sober");
		expect(site["stamp.txt"]).toEqual(["stamped by 1.2.0"]);
	});

	test("with what it requires of another gem", async () => {
		const home = folderWith({
			...gem("gems/jekyll-stamp-1.2.0", {
				...stamp,
				"lib/jekyll-stamp/version.rb":
					'require "ink/colour"\nmodule JekyllStamp\n  VERSION = Ink::COLOUR\nend\n',
			}),
			"gems/ink-0.1.0/lib/ink/colour.rb": 'module Ink\n  COLOUR = "red"\nend\n',
		});
		vi.stubEnv("GEM_HOME", home);
		const { site } = await build("plugins: [jekyll-stamp]");
		expect(site["stamp.txt"]).toEqual(["stamped by red"]);
	});
});

describe("--safe", () => {
	const files = {
		Gemfile:
			'gem "jekyll-stamp", path: "stamp"\ngem "careless", path: "careless"\n',
		...gem("stamp", stamp),
		...gem("careless", careless),
		"_plugins/own.rb":
			"class Own < Jekyll::Generator\n  safe true\n  def generate(site) = site.pages.clear\nend\n",
	};
	const plugins = "plugins: [jekyll-stamp, careless]";

	test.each([
		["none without a whitelist", "", false],
		["none with an empty one", "\nwhitelist: []", false],
		["those of the whitelist", "\nwhitelist: [jekyll-stamp]", true],
		[
			"of the whitelist, generators that call themselves safe",
			"\nwhitelist: [jekyll-stamp, careless]",
			true,
		],
	])("runs %s", async (_, whitelist, isRun) => {
		const { site } = await build(plugins + whitelist, files, "--safe");
		expect("stamp.txt" in site).toBe(isRun);
		expect(site["index.html"]).toEqual(["here", ""]);
	});
});

describe("a gem that asks for more than there is", () => {
	const greedy = {
		"lib/greedy.rb":
			'Jekyll::Hooks.register(:pages, :post_render) { |page| page.output = "" }\nrequire "no-such-thing"\n',
	};

	test("is said where it is listed, and none of it is run", async () => {
		const root = folderWith({
			"_config.yml": "title: x\nplugins: [greedy]\n",
			"index.html": "---\n---\nhere\n",
			Gemfile: 'gem "greedy", path: "greedy"\n',
			...gem("greedy", greedy),
		});
		expect((await lectern("check", root)).out).toMatch(
			/_config\.yml:2:11: info: The plugin `greedy` is not run: .*`no-such-thing`.*lib\/greedy\.rb:2\) \[jekyll\/unknown-plugin\]/,
		);
		expect((await lectern("build", root)).code).toBe(0);
		expect(readSite(`${root}/_site`)["index.html"]).toEqual(["here", ""]);
	});

	test("takes no other plugin with it", async () => {
		const { site } = await build("plugins: [greedy, jekyll-stamp]", {
			Gemfile:
				'gem "greedy", path: "greedy"\ngem "jekyll-stamp", path: "stamp"\n',
			...gem("greedy", greedy),
			...gem("stamp", stamp),
		});
		expect(site["stamp.txt"]).toEqual(["stamped by 1.2.0"]);
		expect(site["index.html"]).toEqual(["here", ""]);
	});
});
