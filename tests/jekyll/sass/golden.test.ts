import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, lectern, readFolder } from "../../cli/run-lectern.ts";
import { siteGoldens } from "../site-golden.ts";

// What the Sass of Ruby's Jekyll (sassc) makes of each site. It is another Sass than ours and spaces its lines
// differently: rules, selectors and values are compared, and which source maps there are.

const { names, golden, build } = siteGoldens("sass");

/** CSS without what says nothing: white space, the form of colours and numbers, the last semicolon. */
function meaning(lines: readonly string[] = []): string {
	return lines
		.join("\n")
		.replace(/\s+/g, " ")
		.replace(/ ?([{}:;,>]) ?/g, "$1")
		.replace(/;}/g, "}")
		.replace(/\bpurple\b|#[\da-f]{3}(?![\da-f])|rgb\([\d.%,]+\)/gi, inHex)
		.trim();
}

/** A colour as six hexadecimal digits: one Sass writes `purple` where the other writes `rgb(50%,0%,50%)`. */
function inHex(colour: string): string {
	if (colour === "purple") return "#800080";
	if (colour.startsWith("#")) return colour.replace(/[\da-f]/gi, "$&$&");
	const parts = colour.match(/[\d.]+/g) ?? [];
	const byte = (percent: string) => Math.round((Number(percent) * 255) / 100);
	return `#${parts.map((part) => byte(part).toString(16).padStart(2, "0")).join("")}`;
}

test("a style that is written as a Ruby symbol", async () => {
	const root = folderWith({
		"_config.yml": "sass:\n  style: :compressed\n  sourcemap: never\n",
		"site.scss": "---\n---\na { b { color: red } }\n",
	});
	await lectern("build", root, "--disable-disk-cache");
	expect(readFolder(`${root}/_site`)["site.css"]).toBe("a b{color:red}\n");
});

describe.each(names)("%s", (name) => {
	const expected = golden(name);

	test("the same rules in the same files", async () => {
		const { site, answer } = await build(name);
		expect(Object.keys(site)).toEqual(Object.keys(expected));
		for (const path of Object.keys(expected))
			if (!path.endsWith(".map"))
				expect([path, meaning(site[path])]).toEqual([
					path,
					meaning(expected[path]),
				]);
		expect(answer.out + answer.err).not.toMatch(/deprecat/i);
	});

	test("source maps name the same sources", async () => {
		const { site } = await build(name);
		const sources = (lines: readonly string[] = []) =>
			JSON.parse(lines.join("\n"))
				.sources.map((path: string) => basename(path))
				.toSorted();
		for (const path of Object.keys(expected))
			if (path.endsWith(".map"))
				expect(sources(site[path])).toEqual(sources(expected[path]));
	});
});
