import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, jekyllSite } from "./run-lectern.ts";

const logger = new URL("log-modules.mjs", import.meta.url).href;
const fileAt = (path: string) =>
	fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The files outside Node that a run loads. */
function filesOf(...words: string[]): string[] {
	const { status, stderr } = spawnSync(
		process.execPath,
		["--import", logger, ...words],
		{ encoding: "utf8" },
	);
	if (status !== 0) throw new Error(stderr.replace(/^module .*\n/gm, ""));
	return Array.from(stderr.matchAll(/^module (.*)/gm), ([, path = ""]) => path);
}

/** The packages that a run of the command as it is written loads. */
function packagesOf(...words: string[]): Set<string> {
	const files = filesOf("--import", "tsx", fileAt("src/cli/main.ts"), ...words);
	const loader = /\/node_modules\/(?:tsx|esbuild)\//;
	return new Set(
		files
			.filter((path) => !loader.test(path))
			.flatMap((path) =>
				Array.from(
					path.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/g),
					([, name = ""]) => name,
				),
			),
	);
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

describe("the compiled command", () => {
	const main = fileAt("dist/cli/main.js");
	const code = "---\n---\n```yaml\na: 1\n```\n";

	it("builds a course without loading a file beside its own and its thread's", () => {
		const loaded = filesOf(main, "build", folderWith(jekyllSite));
		// Eleventy looks into the manifest of the folder it is started in.
		const others = loaded.filter((path) => !path.endsWith("/package.json"));
		const paths = others.map((path) => path.replace("file://", ""));
		expect(new Set(paths)).toEqual(
			new Set([main, fileAt("dist/workers/formula-worker.js")]),
		);
	});

	it("makes stylesheets with Sass's program, of whose package it loads what starts that and no more", () => {
		const site = { ...jekyllSite, "main.scss": "---\n---\na { b { c: d } }\n" };
		const loaded = filesOf(main, "build", folderWith(site)).join("\n");
		expect(loaded).toContain("node_modules/sync-child-process");
		expect(loaded).not.toContain("node_modules/immutable");
		expect(loaded).not.toContain("node_modules/sass/");
	});

	it("loads what has code to colour when there is some, so that this test would see it", () => {
		const site = { ...jekyllSite, "code.md": code };
		const loaded = filesOf(main, "build", folderWith(site));
		expect(loaded.join("\n")).toContain("node_modules/shiki");
	});
});
