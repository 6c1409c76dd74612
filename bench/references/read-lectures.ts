import { readFileSync } from "node:fs";
import { optimizeLater } from "../../src/code-cache/optimize-later.ts";
import { createMarkdown } from "../../src/markdown/create.ts";
import { findReferenceLists } from "../../src/references/find/find.ts";

// Reads the Markdown of lectures, a JSON array on standard input, finds the lists in it and reads every entry, twice;
// prints the seconds of processor time that took, all threads together, without the parsing of the Markdown.
// V8 is set as the command sets it.

optimizeLater();
const texts: string[] = JSON.parse(readFileSync(0, "utf8"));
const markdown = createMarkdown();
const lectures = texts.map((text) => {
	const env = {
		text,
		locate: (line: number, column = 0) => ({
			file: "lecture.md",
			line: line + 1,
			column: column + 1,
		}),
		diagnostics: [],
		headings: [],
		formulas: [],
	};
	return { tokens: markdown.parse(text, env), env };
});

function readAll(): string {
	const start = process.cpuUsage();
	for (const { tokens, env } of lectures) findReferenceLists(tokens, env);
	const { user, system } = process.cpuUsage(start);
	return ((user + system) / 1e6).toFixed(2);
}

console.log(readAll(), readAll());
