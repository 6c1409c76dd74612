import { mkdirSync, readdirSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import type { Console } from "./console.ts";
import { today } from "./new-lecture.ts";
import { packageVersion } from "./package-version.ts";
import { blankTemplates } from "./templates/blank.ts";
import { courseTemplates } from "./templates/course.ts";
import { exitCodes } from "./usage.ts";
import { writeFiles } from "./write-files.ts";

/** Write a course that builds as it is into a new folder. */
export function createCourse(
	folder: string,
	{ force, blank }: Readonly<Record<string, unknown>>,
	console: Console,
): number {
	const home = resolve(folder);
	mkdirSync(home, { recursive: true });
	if (!force && readdirSync(home).some((name) => name !== ".git")) {
		console.error("Conflict:", `${home} exists and is not empty.`);
		console.error("", "Choose another folder, or --force to write into it.");
		return exitCodes.faulty;
	}
	const facts = {
		title: titleOf(basename(home)),
		day: today(),
		version: packageVersion(),
	};
	const files = blank ? blankTemplates(facts) : courseTemplates(facts);
	writeFiles(home, files);
	console.info("New course:", `${home} is ready.`);
	const path = relative(process.cwd(), home);
	const steps = ["lectern serve --open-url"];
	if (path) steps.unshift(`cd ${quoteForShell(path)}`);
	for (const [index, step] of steps.entries())
		console.info(index === 0 ? "Next:" : "", step);
	return exitCodes.done;
}

/** `econ-101` as "Econ 101". */
function titleOf(name: string): string {
	const words = name.split(/[-_\s]+/).filter(Boolean);
	return words
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(" ");
}

function quoteForShell(path: string): string {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
