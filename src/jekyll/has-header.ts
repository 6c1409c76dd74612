import { closeSync, openSync, readSync } from "node:fs";

/** Longer first lines are no `---`. */
const FIRST_BYTES = 256;
const HEADER = /^---[^\S\n]*\n/;

/** Whether a file's first line is `---` alone, which makes a page of it: Jekyll's `has_yaml_header?`. */
export function hasHeader(path: string): boolean {
	try {
		const file = openSync(path, "r");
		const start = Buffer.alloc(FIRST_BYTES);
		const length = readSync(file, start, 0, FIRST_BYTES, 0);
		closeSync(file);
		return HEADER.test(withoutByteOrderMark(start.toString("utf8", 0, length)));
	} catch {
		return false;
	}
}

function withoutByteOrderMark(text: string): string {
	return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
