import { fileURLToPath } from "node:url";
import { jekyllCourse } from "./jekyll.ts";
import type { Contestant } from "./types.ts";
import { versionOf } from "./version-of.ts";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** The compiled command, on Jekyll's course as it is. */
export function lectern(): Contestant {
	const command = [process.execPath, main] as const;
	return {
		...jekyllCourse,
		name: "Lectern",
		version: versionOf([...command, "--version"]),
		caches: [".lectern-cache"],
		build: [...command, "build"],
		again: [...command, "build"],
		watch: [...command, "serve", "--port", "0"],
		watching: /Server running/,
	};
}
