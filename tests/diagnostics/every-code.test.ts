import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { codes, type DiagnosticCode } from "../../src/diagnostics/codes.ts";
import { kramdownCodes } from "../../src/kramdown/codes.ts";
import { folderWith, lectern } from "../cli/run-lectern.ts";
import { courseCases } from "./course-cases.ts";
import { postCases } from "./post-cases.ts";

/** Codes that need more than a course: a disk, a network, a file that cannot be read. Where their cases stand. */
const elsewhere: Partial<Record<DiagnosticCode, string>> = {
	"output/cannot-read": "../output/publish.test.ts",
	"output/cannot-write": "../output/publish.test.ts",
	"output/outside-destination": "../output/publish.test.ts",
	"site/no-cards": "../site/without-sharp.test.ts",
	"source/not-utf-8": "../source/bad-files.test.ts",
	"source/unreadable": "../source/bad-files.test.ts",
	"video/thumbnail-not-fetched": "../video/fetch-thumbnails.test.ts",
};

interface Said {
	readonly code: string;
	readonly location: {
		readonly file: string;
		readonly line: number;
		readonly column: number;
	};
}

async function check(
	files: Readonly<Record<string, string>>,
	flags: readonly string[] = [],
	links: Readonly<Record<string, string>> = {},
): Promise<Said[]> {
	const home = folderWith(files);
	for (const [path, target] of Object.entries(links))
		symlinkSync(target, join(home, path));
	const { out } = await lectern(
		...["check", home, "--format", "json", ...flags].map((word) =>
			word.replace("HOME", home),
		),
	);
	return JSON.parse(out).diagnostics;
}

const nameOf = (kind: string, index: number) =>
	`_posts/2024-01-01-${kind}-${index}.md`;

test("in a post each code is raised, not by its near miss, at a place inside the file", async () => {
	const posts = postCases.flatMap(([, raises, spares], index) => [
		[nameOf("raises", index), raises],
		[nameOf("spares", index), spares],
	]);
	const said = await check({
		"_config.yml": "url: https://example.org\n",
		"_includes/a.html": "included",
		"assets/dot.svg":
			'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
		"assets/torn.png": "no picture",
		...Object.fromEntries(posts),
	});
	const isSaid = (code: string, file: string) =>
		said.some((one) => one.code === code && one.location.file === file);
	const silent = postCases.filter(
		([code], index) => !isSaid(code, nameOf("raises", index)),
	);
	const noisy = postCases.filter(([code], index) =>
		isSaid(code, nameOf("spares", index)),
	);
	expect(silent).toEqual([]);
	expect(noisy).toEqual([]);
	const texts = new Map(posts.map(([file = "", text = ""]) => [file, text]));
	const outside = said.filter(({ location: { file, line, column } }) => {
		const lines = texts.get(file)?.split("\n");
		return lines && column > (lines[line - 1] ?? "").length + 1;
	});
	expect(outside).toEqual([]);
});

describe("in a course", () => {
	it.each(courseCases.map((one) => [one.code, one] as const))(
		"%s is raised, and not by the near miss",
		async (code, { raises, spares, flags, links }) => {
			const found = await check(raises, flags, links);
			expect(found.map((one) => one.code)).toContain(code);
			const near = await check(spares, flags);
			expect(near.map((one) => one.code)).not.toContain(code);
		},
	);
});

describe("the registry", () => {
	const covered = new Set<string>([
		...postCases.map(([code]) => code),
		...courseCases.map(({ code }) => code),
		...Object.keys(elsewhere),
		// tests/kramdown/diagnostics.test.ts has a case for each of its own.
		...Object.keys(kramdownCodes),
	]);

	it.each(Object.keys(codes))("%s has a case", (code) => {
		expect(covered).toContain(code);
	});

	it.each(Object.entries(elsewhere))("%s has its case in %s", (code, file) => {
		const text = readFileSync(new URL(file, import.meta.url), "utf8");
		expect(text).toContain(code);
	});
});
