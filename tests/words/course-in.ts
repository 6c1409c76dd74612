import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A place for a course, which goes when the test does. */
export function newFolder(name: string): string {
	const around = mkdtempSync(join(tmpdir(), "lectern-words-"));
	onTestFinished(() => rmSync(around, { recursive: true, force: true }));
	return join(around, name);
}

/** A copy of a course whose `_config.yml` gives it another language. */
export function courseIn(language: string, folder: string): string {
	const copy = newFolder("course");
	cpSync(folder, copy, { recursive: true });
	const file = join(copy, "_config.yml");
	const others = readFileSync(file, "utf8").replace(/^lang:.*\n/m, "");
	writeFileSync(file, `${others}\nlang: ${language}\n`);
	return copy;
}

/** What a course's author has written as a heading, a cell or a line of its own. */
export function writtenIn(folder: string): ReadonlySet<string> {
	const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(?:md|html|yml)$/.test(name))
		.map((name) => readFileSync(join(folder, name), "utf8"));
	return new Set(
		texts.flatMap((text) =>
			text.split(/\n|\|/).map((line) => line.replace(/^[#\s]+|\s+$/g, "")),
		),
	);
}
