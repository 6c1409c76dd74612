import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Comparison } from "../../src/compare/index.ts";
import { lectern } from "../cli/run-lectern.ts";
import type { CorpusCourse } from "./courses.ts";
import { prepareCourse } from "./prepare-course.ts";

/** A course as both programs built it. */
export interface BothBuilds {
	/** What `lectern check --against` says. */
	readonly comparison: Comparison;
	/** Pages by path, as Jekyll and as Lectern wrote them. */
	readonly jekyll: Readonly<Record<string, string>>;
	readonly lectern: Readonly<Record<string, string>>;
}

/** Build a course with Debian's Jekyll and with `lectern build`, and hold the one against the other. */
export async function buildBoth(course: CorpusCourse): Promise<BothBuilds> {
	const home = mkdtempSync(join(tmpdir(), "lectern-corpus-"));
	const at = (name: string) => join(home, name);
	try {
		prepareCourse(course, at("course"));
		await runJekyll(at("course"), at("jekyll"));
		await lectern("build", at("course"), "-d", at("lectern"));
		const answer = await lectern(
			...["check", at("course"), "--against", at("jekyll")],
			...["--format", "json"],
		);
		return {
			comparison: JSON.parse(answer.out) as Comparison,
			jekyll: readPages(at("jekyll")),
			lectern: readPages(at("lectern")),
		};
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}

async function runJekyll(source: string, destination: string): Promise<void> {
	const sorted = join(import.meta.dirname, "sort-folders.rb");
	await promisify(execFile)(
		"jekyll",
		[
			...["build", "--quiet", "--trace", "--disable-disk-cache"],
			...["--source", source, "--destination", destination],
		],
		{ env: { ...process.env, RUBYOPT: `-r${sorted}` } },
	);
}

function readPages(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return Object.fromEntries(
		paths
			.filter((path) => /\.html?$/.test(path))
			.map((path) => [path, readFileSync(join(folder, path), "utf8")]),
	);
}
