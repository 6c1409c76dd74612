import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * The folder that a Gemfile gives for a gem: `gem "my-theme", path: "../my-theme"`.
 *
 * A Gemfile is Ruby, and is not run: a path that is more than a text, but for `File.expand_path`, is not understood.
 *
 * @see https://bundler.io/man/gemfile.5.html
 */
export function folderInGemfile(
	name: string,
	source: string,
): string | undefined {
	const gemfile = process.env.BUNDLE_GEMFILE ?? join(source, "Gemfile");
	if (!existsSync(gemfile)) return undefined;
	const lines = readFileSync(gemfile, "utf8").split("\n");
	for (const line of lines) {
		const [, gem, path] = PATH_GEM.exec(line) ?? [];
		if (gem !== name || path === undefined) continue;
		const folder = resolve(dirname(gemfile), path);
		if (existsSync(folder)) return folder;
	}
	return undefined;
}

const PATH_GEM =
	/^\s*gem[\s(]+["']([^"']+)["'].*(?:\bpath:|:path\s*=>)\s*(?:File\.expand_path\(\s*)?["']([^"']+)["']/;
