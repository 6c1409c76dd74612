import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteConfig } from "../config/types.ts";
import type { Theme } from "./theme.ts";

/**
 * The Jekyll plugins that a theme's gem depends on: Jekyll enables them for every course with that `theme:`.
 *
 * A gemspec is Ruby, and is not run; its dependencies are read where they are written as texts, as they always are.
 *
 * @see Jekyll 4.3, `lib/jekyll/plugin_manager.rb` (`require_theme_deps`)
 */
export function pluginsOfTheme(
	theme: Theme | undefined,
	{ theme: gem, safe, whitelist }: SiteConfig,
): string[] {
	if (!theme || !gem) return [];
	const names = gemspecsOf(theme.root).flatMap(dependenciesIn);
	const allowed = [whitelist].flat();
	return names.filter((name) => !safe || allowed.includes(name));
}

/** In a theme's own folder, or beside the folder of gems it is installed in. */
function gemspecsOf(root: string): string[] {
	const installed = join(
		root,
		`../../specifications/${basename(root)}.gemspec`,
	);
	const own = readdirSync(root)
		.filter((name) => name.endsWith(".gemspec"))
		.map((name) => join(root, name));
	return existsSync(installed) ? [installed] : own;
}

const DEPENDENCY =
	/\.add_(?:runtime_)?dependency[\s(]+(?:%q<|["'])(jekyll-[\w.-]+)[>"']/g;

function dependenciesIn(gemspec: string): string[] {
	const text = readFileSync(gemspec, "utf8");
	return [...text.matchAll(DEPENDENCY)].flatMap(([, name]) => name ?? []);
}
