// esbuild escapes what is not ASCII, but for regular expressions. A script without any takes half the memory, and is
// read without being decoded.
import { readFileSync, writeFileSync } from "node:fs";

export function writeInAscii(path) {
	const code = readFileSync(path, "utf8");
	const escaped = /\\[^\0-\x7f]/.exec(code);
	if (escaped) throw new Error(`Write "${escaped[0]}" without its backslash.`);
	writeFileSync(path, code.replace(/[^\0-\x7f]/g, escapeUnit));
}

function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
