import { execFileSync } from "node:child_process";
import { afterEach, expect, test, vi } from "vitest";
import { folderWith, lectern } from "../../cli/run-lectern.ts";
import { readSite } from "../site-golden.ts";

const page =
	"---\n---\n{% assign g = site.github %}{{ g.owner_name }} {{ g.repository_nwo }} {{ g.repository_url }} {{ g.url }} {{ g.is_project_page }} {{ g.zip_url }} {{ site.title }}";

async function show(config: string, origin?: string): Promise<string> {
	const root = folderWith({
		"_config.yml": `plugins: [jekyll-github-metadata]\n${config}`,
		"index.html": page,
	});
	if (origin) {
		execFileSync("git", ["init", "--quiet"], { cwd: root });
		execFileSync("git", ["remote", "add", "origin", origin], { cwd: root });
	}
	await lectern("build", root);
	return readSite(`${root}/_site`)["index.html"]?.[0] ?? "";
}

const expected =
	"ann ann/ml https://github.com/ann/ml https://ann.github.io/ml true https://github.com/ann/ml/zipball/gh-pages";

// The plugin is not among Debian's: these are the values its documentation lists, as far as no network is needed.
test.each([
	["repository:", "repository: ann/ml\ntitle: T\n", undefined, `${expected} T`],
	["git's origin by ssh", "", "git@github.com:ann/ml.git", `${expected} ml`],
	["git's origin by https", "", "https://github.com/ann/ml", `${expected} ml`],
	[
		"a user's own site",
		"repository: Ann/ann.github.io\n",
		undefined,
		"Ann Ann/ann.github.io https://github.com/Ann/ann.github.io https://ann.github.io false https://github.com/Ann/ann.github.io/zipball/master Ann",
	],
	[
		"what the configuration says goes first",
		"repository: ann/ml\ngithub: {owner_name: Bo}\n",
		undefined,
		`${expected.replace("ann", "Bo")} ml`,
	],
	["nothing is known", "title: T\n", undefined, "      T"],
])("site.github: %s", async (_, config, origin, text) => {
	expect(await show(config, origin)).toBe(text);
});

afterEach(() => vi.unstubAllEnvs());

const addresses =
	"---\n---\n{{ site.url }} {{ site.baseurl }} {{ '/a' | relative_url }} {{ '/a' | absolute_url }}";

// The plugin itself, told that it runs at GitHub, says the same; of `https` it is told by GitHub.
test.each([
	[
		"repository: ann/ml",
		"https://ann.github.io /ml /ml/a https://ann.github.io/ml/a",
	],
	[
		"repository: ann/ann.github.io",
		"https://ann.github.io  /a https://ann.github.io/a",
	],
	[
		"repository: ann/ml\nurl: https://ml.edu",
		"https://ml.edu /ml /ml/a https://ml.edu/ml/a",
	],
	[
		'repository: ann/ml\nbaseurl: ""',
		"https://ann.github.io  /a https://ann.github.io/a",
	],
	[
		"repository: ann/ml\nbaseurl: /",
		"https://ann.github.io /ml /ml/a https://ann.github.io/ml/a",
	],
	[
		"repository: ann/ml\nbaseurl: /x",
		"https://ann.github.io /x /x/a https://ann.github.io/x/a",
	],
])("the site's address in production, %j", async (config, text) => {
	const root = folderWith({
		"_config.yml": `plugins: [jekyll-github-metadata]\n${config}\n`,
		"index.html": addresses,
	});
	vi.stubEnv("JEKYLL_ENV", "production");
	await lectern("build", root);
	expect(readSite(`${root}/_site`)["index.html"]?.[0]).toBe(text);
});

test("the site's address is nobody's business where it is tried out", async () => {
	const root = folderWith({
		"_config.yml": "plugins: [jekyll-github-metadata]\nrepository: ann/ml\n",
		"index.html": addresses,
	});
	await lectern("build", root);
	expect(readSite(`${root}/_site`)["index.html"]?.[0]).toBe("  /a /a");
});

test("last_modified_at as a tag is the page's own moment", async () => {
	const root = folderWith({
		"_config.yml": "plugins: [jekyll-last-modified-at]\ntimezone: UTC\n",
		"a.html":
			"---\nlast_modified_at: 2021-02-03 04:05:06 +0000\n---\n{% last_modified_at %} {% last_modified_at %Y-%m-%d %}",
	});
	await lectern("build", root);
	expect(readSite(`${root}/_site`)["a.html"]).toEqual(["03-Feb-21 2021-02-03"]);
});
