import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Write files by their paths below a folder; a path that ends with `/` is a folder. */
export function writeFiles(
	home: string,
	files: Readonly<Record<string, string>>,
): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(home, path);
		mkdirSync(path.endsWith("/") ? file : dirname(file), { recursive: true });
		if (!path.endsWith("/")) writeFileSync(file, text);
	}
}
