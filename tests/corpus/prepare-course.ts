import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { dirname, extname, join } from "node:path";
import { standInMacros } from "../math/corpus-knowledge.ts";
import { type CorpusCourse, corpus } from "./courses.ts";

const texts = new Set([".md", ".html", ".markdown", ".yml", ".xml"]);
const layoutName = /^\s*layout: *["']?([\w-]+)/gm;
const includeName = /\{%-? *include(?:_cached)? +([\w./-]+)/g;

/** What stands for every include that the corpus lacks: its parameters, so that they are compared like all else. */
const bareInclude =
	'{% for pair in include %}<span class="{{ pair[0] }}">{{ pair[1] }}</span>{% endfor %}';

/** Copy a course and put bare layouts and includes where the corpus has none: what both programs are to build. */
export function prepareCourse(course: CorpusCourse, folder: string): void {
	cpSync(join(corpus, course.name), folder, { recursive: true });
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((path) => texts.has(extname(path)))
		.map((path) => readFileSync(join(folder, path), "utf8"));
	for (const name of namesIn(files, layoutName))
		standIn(join(folder, "_layouts", `${name}.html`), bareLayout(course));
	for (const name of namesIn(files, includeName))
		standIn(join(folder, "_includes", name), bareInclude);
	appendFileSync(join(folder, "_config.yml"), `\n${course.settings ?? ""}\n`);
}

/** A page with its content and the MathJax configuration that the course's own layouts would bring. */
function bareLayout({ dollars = false }: CorpusCourse): string {
	const inline = [["\\(", "\\)"], ...(dollars ? [["$", "$"]] : [])];
	const tex = { inlineMath: inline, tags: "ams", macros: macros() };
	return [
		"<!doctype html>",
		"<html><head><title>{{ page.title }}</title>",
		`<script>{% raw %}MathJax = ${JSON.stringify({ tex })};{% endraw %}</script>`,
		"</head><body>",
		"{{ content }}",
		"</body></html>",
		"",
	].join("\n");
}

/** Macros as MathJax has them: `{ name: [tex, arguments] }`. */
function macros(): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(standInMacros).map(([name, tex]) => {
			const count = Math.max(
				0,
				...(tex.match(/#\d/g) ?? []).map((mark) => Number(mark[1])),
			);
			return [name.slice(1), count ? [tex, count] : tex];
		}),
	);
}

function namesIn(files: readonly string[], pattern: RegExp): Set<string> {
	return new Set(
		files.flatMap((text) =>
			Array.from(text.matchAll(pattern), ([, name = ""]) => name),
		),
	);
}

function standIn(path: string, text: string): void {
	if (existsSync(path)) return;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
