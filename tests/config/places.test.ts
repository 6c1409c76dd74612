import { expect, test } from "vitest";
import { locatePaths } from "../../src/config/locate-paths.ts";
import { folderWith, lectern, readFolder } from "../cli/run-lectern.ts";

const yaml = `title: "A: b"
plugins:
  - jekyll-feed
  - {name: x}
? [a, b]
: c
lectern: {diagnostics: {links: off}}
list: [a, &b b, *b, d]
title: again
`;

test.each([
	["title", 9, 1],
	["plugins", 2, 1],
	["plugins.0", 3, 5],
	["plugins.1", 4, 5],
	["plugins.1.name", 4, 6],
	["lectern.diagnostics.links", 7, 25],
	["list.3", 8, 21],
])("%s stands in line %i, column %i", (path, line, column) => {
	const { [path]: place } = Object.fromEntries(
		locatePaths(yaml, "_config.yml"),
	);
	expect(place).toEqual({ file: "_config.yml", line, column });
});

test.each([
	["exclude.1", "exclude: [a,\nb, c]\nx: 1\n", 2, 1],
	["exclude.2", "exclude: [a,\nb, c]\nx: 1\n", 2, 4],
	["x", 'exclude: ["a",\n"b"]\nx: 1\n', 3, 1],
	["row.1", "row:\t[a, b]\n", 1, 10],
	["row.1", "row: [a,\tb]\n", 1, 10],
])(
	"%s stands in %j in line %i, column %i, as Psych reads it",
	(path, text, line, column) => {
		const places = Object.fromEntries(locatePaths(text, "_config.yml"));
		expect(places[path]).toEqual({ file: "_config.yml", line, column });
	},
);

test("a list in the configuration may go on at the beginning of a line", async () => {
	const home = folderWith({
		"_config.yml": 'title: Kept\nexclude: ["a.html",\n"b.html"]\n',
		"index.html":
			"---\n---\n{{ site.title }} {{ site.exclude | slice: 0, 2 | join: '+' }}",
	});
	expect((await lectern("build", home)).code).toBe(0);
	expect(readFolder(`${home}/_site`)["index.html"]).toBe("Kept a.html+b.html");
});

/** `_config.yml`, the code it raises, and line:column of it. */
const faults = [
	[
		"plugins:\n  - jekyll-feed\n  - jekyll-nothing\n",
		"jekyll/unknown-plugin",
		"3:5",
	],
	["gems: [jekyll-nothing]\n", "jekyll/unknown-plugin", "1:8"],
	["title: a\ntheme: no-such-theme\n", "jekyll/theme-not-found", "2:1"],
	["remote_theme: a/no-such-theme\n", "jekyll/theme-not-found", "1:1"],
	[
		"title: a\nplugins: [jekyll-paginate]\npaginate: 5\n",
		"jekyll/pagination",
		"3:1",
	],
	[
		"defaults:\n  - values: {a: b}\n  - scope: {path: a}\n",
		"jekyll/invalid-defaults",
		"3:5",
	],
	["title: a\ndestination: .\n", "config/unsafe-destination", "2:1"],
	["title: a\nurl:\n", "site/no-url", "2:1"],
	[
		"lectern:\n  diagnostics:\n    links/daed-link: off\n",
		"config/unknown-severity",
		"3:5",
	],
] as const;

test.each(faults)("in %j the place of %s is %s", async (text, code, place) => {
	const home = folderWith({
		"_config.yml": text,
		"index.md": "---\nlayout: home\n---\n",
	});
	const { out } = await lectern("check", home, "--format", "json");
	const found = JSON.parse(out).diagnostics.find(
		(one: { code: string }) => one.code === code,
	);
	expect(`${found?.location.line}:${found?.location.column}`).toBe(place);
	expect(found?.location.file).toBe("_config.yml");
});
