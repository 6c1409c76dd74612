import { readdirSync } from "node:fs";
import type { Console } from "./console.ts";

const aboutNothing = new Set(["_site", "node_modules", "README.md", "LICENSE"]);

/** Whoever runs Lectern where there is no course probably wants to begin one. */
export function hintAtEmptyFolder(console: Console, source: string): void {
	const names = readdirSync(source).filter(
		(name) => !name.startsWith(".") && !aboutNothing.has(name),
	);
	if (names.length) return;
	console.warn("Nothing here:", "this folder holds no course yet.");
	console.warn("", "`lectern new course .` begins one here,");
	console.warn("", "`lectern build FOLDER` builds one that lies elsewhere.");
}
