import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "../../output/types.ts";
import { packageRoot } from "../package-root.ts";

const ofTheTheme = /^(?:lectern[.-]|fonts\/)/;

/** The files of Lectern's own theme: its stylesheet, scripts and fonts. */
export function listThemeFiles(): Output[] {
	const folder = join(packageRoot, "assets");
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => {
			const copyOf = join(file.parentPath, file.name);
			const name = copyOf.slice(folder.length + 1).replaceAll("\\", "/");
			return { name, copyOf };
		})
		.filter(({ name }) => ofTheTheme.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, copyOf }) => ({
			outputPath: `assets/${name}`,
			url: `/assets/${name}`,
			copyOf,
		}));
}
