import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { JEKYLL_VERSION } from "../../../src/jekyll/jekyll-version.ts";
import { folderWith, lectern, readFolder } from "../../cli/run-lectern.ts";
import { parseSite } from "../unpack-site.ts";

// What Ruby's Jekyll makes of each site with the plugins it names (`make-golden.rb` asks it): file by file, line by line.

type Golden = Record<string, string[]>;

const sites = new URL("sites/", import.meta.url);
const names = readdirSync(sites).map((file) => file.replace(".site", ""));

function readGolden(name: string): Golden {
	const url = new URL(`golden/${name}.json`, import.meta.url);
	return JSON.parse(readFileSync(url, "utf8"));
}

/** The site in a folder, every file last changed at the moment that the golden files know. */
function unpack(name: string): string {
	const text = readFileSync(new URL(`${name}.site`, sites), "utf8");
	const files = parseSite(text);
	const root = folderWith(Object.fromEntries(files));
	for (const path of files.keys())
		utimesSync(join(root, path), 0, 1_700_000_000);
	return root;
}

function linesOf(text: string): string[] {
	return text.replaceAll(JEKYLL_VERSION, "VERSION").split("\n");
}

async function build(name: string): Promise<Golden> {
	const root = unpack(name);
	await lectern("build", root, "--disable-disk-cache");
	return Object.fromEntries(
		Object.entries(readFolder(join(root, "_site")))
			.filter(([path]) => !path.startsWith("assets/lectern-math/"))
			.map(([path, bytes]) => [
				path,
				linesOf(Buffer.from(bytes, "latin1").toString("utf8")),
			]),
	);
}

describe.each(names)("%s", (name) => {
	test("the same files with the same lines", async () => {
		expect(await build(name)).toEqual(readGolden(name));
	});
});
