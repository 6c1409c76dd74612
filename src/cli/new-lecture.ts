import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { resolveConfig } from "../config/resolve.ts";
import type { Console } from "./console.ts";
import { findCourse } from "./find-course.ts";
import { lectureTemplate } from "./templates/lecture.ts";
import { exitCodes, UsageError } from "./usage.ts";

/** Write a post with the right file name and front matter into the course around the current folder. */
export function createLecture(
	title: string,
	{ date, force, source }: Readonly<Record<string, unknown>>,
	console: Console,
): number {
	const home = source ? resolve(String(source)) : findCourse(process.cwd());
	const { value: config } = resolveConfig(home);
	const folder = join(
		config.source,
		String(config.collections_dir ?? ""),
		"_posts",
	);
	const day = readDay(date);
	const file = join(folder, `${day}-${slugOf(title)}.md`);
	const shown = relative(process.cwd(), file);
	if (existsSync(file) && !force) {
		console.error("Conflict:", `${shown} exists already; --force replaces it.`);
		return exitCodes.faulty;
	}
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, lectureTemplate(title));
	console.info("New lecture:", shown);
	return exitCodes.done;
}

/** `2026-02-24`: what was asked for, or today where the author is. */
function readDay(date: unknown): string {
	if (date === undefined) return today();
	const text = String(date);
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
		return text;
	throw new UsageError(
		`--date must be a day such as 2026-02-24, and is "${text}"`,
	);
}

export function today(now = new Date()): string {
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The title in small letters of any script, with hyphens, as Jekyll makes it. */
export function slugOf(title: string): string {
	const slug = title
		.normalize("NFC")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, "-")
		.replace(/^-|-$/g, "");
	return slug || "lecture";
}
