import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const FILE = /^-- (.+) --\n/gm;

/** The files of a site that is written as one text: `-- path --`, then the file, up to the next such line. */
export function parseSite(text: string): Map<string, string> {
	const heads = [...text.matchAll(FILE)];
	return new Map(
		heads.map((head, index) => [
			head[1] ?? "",
			text.slice(head.index + head[0].length, heads[index + 1]?.index),
		]),
	);
}

/** Write a site into a new temporary folder. */
export function unpackSite(files: ReadonlyMap<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), "lectern-site-"));
	for (const [path, text] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

/** A site of `fixtures`, by its name. */
export function unpackFixture(name: string): string {
	const url = new URL(`fixtures/${name}.site`, import.meta.url);
	return unpackSite(parseSite(readFileSync(url, "utf8")));
}
