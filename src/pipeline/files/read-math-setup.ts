import { readFileSync } from "node:fs";
import type { Course, Template } from "../../course/types.ts";
import {
	combineSetups,
	type MathSetup,
	readMathSetup,
} from "../../math/index.ts";

const included = /\{%-?\s*include(?:_cached)?\s+([\w./-]+)/g;
const mathScript = /(?:math|katex)[^/]*\.(?:js|html?)$/i;

/** What the course's own layouts, their includes and its scripts say about mathematics. Lectern's layouts say nothing. */
export function readCourseSetup(course: Course): MathSetup {
	const texts = [
		...templatesOf(course).map(({ body }) => body),
		...scriptsOf(course),
	];
	return texts
		.map((text) => readMathSetup(text))
		.reduce(combineSetups, {
			macros: {},
			delimiters: [],
			found: false,
		});
}

/** The course's layouts and what they include, to any depth, each once. */
function templatesOf({ layouts, findInclude }: Course): Template[] {
	const found = new Set<Template>();
	const visit = (template: Template) => {
		if (found.has(template) || template.origin === "lectern") return;
		found.add(template);
		for (const [, name = ""] of template.body.matchAll(included)) {
			const include = findInclude(name);
			if (include) visit(include);
		}
	};
	for (const layout of layouts.values()) visit(layout);
	return [...found];
}

function scriptsOf({ staticFiles, pages }: Course): string[] {
	const files = staticFiles.filter(({ path }) => mathScript.test(path));
	const made = pages.filter(({ path }) => mathScript.test(path));
	return [
		...files.map(({ absolutePath }) => readFileSync(absolutePath, "utf8")),
		...made.map(({ body }) => body),
	];
}
