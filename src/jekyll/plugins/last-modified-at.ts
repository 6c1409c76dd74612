import { statSync } from "node:fs";
import type { CourseDocument } from "../../course/types.ts";
import { RubyTime } from "../../ruby/values.ts";
import type { SiteContext } from "../site-context.ts";
import { askGit } from "./ask-git.ts";
import type { Plugin } from "./types.ts";

/** jekyll-last-modified-at: `page.last_modified_at`, the last commit's time, or the file's where there is no commit. */
export const lastModifiedAt: Plugin = {
	names: ["jekyll-last-modified-at"],
	run(course, context) {
		const commits = readCommitTimes(context.config.source);
		const documents = [
			...course.pages,
			...course.collections.flatMap((collection) => collection.documents),
		];
		for (const document of documents) setTime(document, context, commits);
		return course;
	},
};

function setTime(
	document: CourseDocument,
	{ zone }: SiteContext,
	commits: ReadonlyMap<string, number>,
): void {
	const { data, path, absolutePath } = document;
	if (data.last_modified_at !== undefined || !absolutePath) return;
	const seconds =
		commits.get(path) ?? Math.floor(statSync(absolutePath).mtimeMs / 1000);
	const time = RubyTime.in(zone, seconds * 1000);
	document.data = { ...data, last_modified_at: time };
}

/** When each file was last committed, in seconds since 1970: one look at the history for all files. */
function readCommitTimes(source: string): Map<string, number> {
	const times = new Map<string, number>();
	let seconds = 0;
	for (const line of gitLog(source).split("\n"))
		if (line.startsWith("\u0001")) seconds = Number(line.slice(1));
		else if (line && !times.has(line)) times.set(line, seconds);
	return times;
}

function gitLog(source: string): string {
	const words = ["log", "--relative", "--name-only", "--format=%x01%ct"];
	return askGit(source, "-c", "core.quotePath=off", ...words);
}
