import type { SiteConfig } from "../config/types.ts";
import { dependenciesOfGem } from "./find-gem.ts";
import type { Theme } from "./theme.ts";

/**
 * The gems that a theme's gem depends on: Jekyll enables them as plugins for every course with that `theme:`, in safe
 * mode those of the whitelist.
 *
 * @see Jekyll 4.3, `lib/jekyll/plugin_manager.rb` (`require_theme_deps`)
 */
export function pluginsOfTheme(
	theme: Theme | undefined,
	{ theme: gem, safe, whitelist }: SiteConfig,
): string[] {
	if (!theme || !gem) return [];
	const allowed = [whitelist].flat();
	return dependenciesOfGem(theme.root).filter(
		(name) => name !== "jekyll" && (!safe || allowed.includes(name)),
	);
}
