import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";

export interface Answer {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Run the command in this process; what it would print is in the answer. */
export async function lectern(...words: string[]): Promise<Answer> {
	const out = remembering();
	const err = remembering();
	const streams = { out: out.stream, err: err.stream, env: {} };
	const code = await runCommandLine(words, streams);
	return { code, out: out.text(), err: err.text() };
}

function remembering(): { stream: Writable; text: () => string } {
	const chunks: string[] = [];
	const stream = new Writable({
		write: (chunk, _, done) => {
			chunks.push(String(chunk));
			done();
		},
	});
	return { stream, text: () => chunks.join("") };
}

/** A new folder with these files; gone when the test ends. */
export function folderWith(files: Record<string, string> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), "lectern-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [path, text] of Object.entries(files)) writeIn(folder, path, text);
	return folder;
}

export function writeIn(folder: string, path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** The files below a folder as text by path. */
export function readFolder(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return Object.fromEntries(
		files
			.sort()
			.map((name) => [name, readFileSync(join(folder, name), "latin1")]),
	);
}

export function copyFolder(folder: string): string {
	const copy = folderWith();
	cpSync(folder, copy, { recursive: true });
	return copy;
}

/** A small Jekyll site with layouts of its own. */
export const jekyllSite: Readonly<Record<string, string>> = {
	"_config.yml": "title: Econ\n",
	"_layouts/post.html":
		"<html><head><title>{{ page.title }}</title></head><body>{{ content }}</body></html>",
	"_posts/2023-01-02-first.md":
		"---\nlayout: post\ntitle: First\n---\n\n## Topics\n\nSome *words*.\n",
	"index.html":
		"---\n---\n{% for post in site.posts %}{{ post.url }} {% endfor %}",
	"style.css": "body { color: red }\n",
};
