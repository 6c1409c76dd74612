import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Course } from "../../course/types.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { usesOwnTheme } from "../../site/index.ts";
import type { SourceLocation } from "../../source/types.ts";
import { checkOwnWords } from "../../words/index.ts";
import { readOwnText } from "./read-own-text.ts";

/** What is wrong with the words that a course gives the theme. */
export function proofreadWords(course: Course): Diagnostic[] {
	return usesOwnTheme(course)
		? checkOwnWords(course.data.words, (language, key) =>
				placeOf(course, language, key),
			)
		: [];
}

/** Where a word is written: its line in the language's own file, or behind the language in the file of all. */
function placeOf(
	course: Course,
	language: string,
	key: string,
): SourceLocation {
	const folder = String(course.config.data_dir ?? "_data");
	const names = [`words/${language}`, "words"].flatMap((name) =>
		[".yml", ".yaml", ".json"].map((ending) => `${folder}/${name}${ending}`),
	);
	const file =
		names.find((name) => existsSync(join(course.source, name))) ??
		`${folder}/words/${language}.yml`;
	const lines = (readOwnText(course, file) ?? "").split("\n");
	const ofLanguage = lines.findIndex((line) => namesKey(line, language));
	const at = lines.findIndex(
		(line, index) => index > ofLanguage && namesKey(line, key),
	);
	const column = (lines[at]?.indexOf(key) ?? 0) + 1;
	return at < 0 ? { file, line: 1, column: 1 } : { file, line: at + 1, column };
}

function namesKey(line: string, key: string): boolean {
	const [before = ""] = line.split(":", 1);
	return before.replace(/["'{,\s]/g, "") === key;
}
