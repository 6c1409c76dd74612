import { readdirSync } from "node:fs";
import type { Course } from "../../course/types.ts";

const ofSass = /\.(?:s[ac]|c)ss$/;

/** All that an `@import` could mean: a new file may take the place of the one it meant before. */
export function listSassFiles({ sassPaths, staticFiles }: Course): string[] {
	const lent = sassPaths.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => ofSass.test(name))
			.sort()
			.map((name) => `${folder} ${name}`),
	);
	const own = staticFiles.map(({ path }) => path);
	return [...lent, ...own.filter((path) => ofSass.test(path))];
}
