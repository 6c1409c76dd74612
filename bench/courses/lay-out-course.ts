import {
	cpSync,
	existsSync,
	mkdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contestant } from "../contestants/types.ts";
import type { Course } from "./course.ts";
import { writePost } from "./write-post.ts";

const peers = fileURLToPath(new URL("../peers/", import.meta.url));

/** A contestant's course: its templates, and the posts in its dialect. Replaces the folder. */
export function layOutCourse(
	folder: string,
	course: Course,
	{ templates, dialect, postPath }: Contestant,
): void {
	rmSync(folder, { recursive: true, force: true });
	for (const template of templates)
		cpSync(join(peers, template), folder, {
			recursive: true,
			filter: (path) => !path.includes("node_modules"),
		});
	const packages = join(peers, templates[0] ?? "", "node_modules");
	if (existsSync(packages)) symlinkSync(packages, join(folder, "node_modules"));
	writeFileSync(join(folder, "style.css"), "body { max-width: 45rem; }\n");
	for (const [index, formulas] of course.entries()) {
		const path = join(folder, postPath(index));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, writePost(index, formulas, dialect));
	}
}
