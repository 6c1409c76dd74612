import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SiteConfig } from "../../config/types.ts";
import { findGem } from "../find-gem.ts";
import { pluginsInGemfile } from "../gemfile.ts";
import { isBuiltIn } from "../plugins/built-in-plugins.ts";
import { enabledPlugins } from "../plugins/enabled-plugins.ts";
import { findTheme } from "../theme.ts";
import { pluginsOfTheme } from "../theme-plugins.ts";

/** A gem whose Ruby is to be run. */
export interface PluginGem {
	readonly name: string;
	/** Absolute. */
	readonly root: string;
	/** The file that Jekyll requires; absolute. */
	readonly file: string;
	/** Whether it comes before the course's own plugins: what the Gemfile or the theme brings does, what `plugins:` lists comes after. */
	readonly isEarly: boolean;
}

/**
 * The enabled plugins that Lectern does not build in, and that are gems on this disk, in the order of their loading.
 *
 * @see Jekyll 4.3, `lib/jekyll/plugin_manager.rb`
 */
export function findPluginGems(config: SiteConfig): PluginGem[] {
	const ofTheme = config.theme ? pluginsOfTheme(findTheme(config), config) : [];
	const early = new Set([...pluginsInGemfile(config.source), ...ofTheme]);
	return [...new Set([...early, ...enabledPlugins(config)])]
		.filter((name) => !isBuiltIn(name))
		.flatMap((name) => {
			const root = findGem(name.replaceAll("/", "-"), config.source);
			const file = root && mainFileOf(root, name);
			return file ? [{ name, root, file, isEarly: early.has(name) }] : [];
		});
}

/** `lib/a-b.rb`, or as Bundler looks for it, `lib/a/b.rb`. */
function mainFileOf(root: string, name: string): string | undefined {
	return [name, name.replaceAll("-", "/")]
		.map((path) => join(root, "lib", `${path}.rb`))
		.find((file) => existsSync(file));
}
