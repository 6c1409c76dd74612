import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, jekyllSite } from "./run-lectern.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const logger = new URL("log-modules.mjs", import.meta.url).href;
const register = `data:text/javascript,import{register}from"node:module";register(${JSON.stringify(logger)})`;

/** The packages that a run of the command loads. */
function packagesOf(...words: string[]): Set<string> {
	const { stderr } = spawnSync(
		process.execPath,
		["--import", "tsx", "--import", register, main, ...words],
		{ encoding: "utf8" },
	);
	const names = stderr.matchAll(
		/^module .*\/node_modules\/((?:@[^/]+\/)?[^/]+)/gm,
	);
	return new Set(Array.from(names, ([, name = ""]) => name));
}

describe("what a command does not need is not loaded", () => {
	const heavy = ["@11ty/eleventy", "sass", "sharp", "shiki"];

	it("loads Eleventy for a build that writes, so that this test would see it", () => {
		const loaded = packagesOf("build", folderWith(jekyllSite));
		expect([...loaded]).toContain("@11ty/eleventy");
	});

	it.each([
		["render", "_posts/2023-01-02-first.md"],
		["references", ""],
	])(
		"%s loads neither Eleventy nor what only some pages need",
		(name, file) => {
			const loaded = packagesOf(name, join(folderWith(jekyllSite), file));
			expect(loaded.size).toBeGreaterThan(0);
			for (const one of heavy) expect([...loaded]).not.toContain(one);
		},
	);

	it("shows its version without any package", () => {
		expect([...packagesOf("--version")]).toEqual([]);
	});
});
