import type { SiteConfig } from "../../config/types.ts";
import { createFolderReader } from "../../source/walk.ts";
import { findPluginGems } from "./find-plugin-gems.ts";
import type { PrintForPlugins } from "./load-plugins.ts";
import type { CoursePlugins } from "./types.ts";

export type { PrintForPlugins } from "./load-plugins.ts";
export type * from "./types.ts";

/**
 * The course's plugins in Ruby: those in `plugins_dir`, by default `_plugins`, in the order of their paths, and those in
 * gems. In safe mode it is the gems of the whitelist; nothing where there are none.
 *
 * The interpreter is loaded only where it has something to do.
 */
export async function openRubyPlugins(
	config: SiteConfig,
	print: PrintForPlugins = () => {},
): Promise<CoursePlugins | undefined> {
	const files = config.safe ? [] : listRubyPlugins(config);
	const gems = findPluginGems(config);
	if (files.length + gems.length === 0) return undefined;
	const { loadPlugins } = await import("./load-plugins.ts");
	return loadPlugins(config, { files, gems }, print);
}

/** Absolute paths. */
function listRubyPlugins(config: SiteConfig): string[] {
	const folders = createFolderReader(config.source);
	return pluginFolders(config.plugins_dir).flatMap((folder) =>
		folders
			.files(folder)
			.filter(({ path }) => path.endsWith(".rb"))
			.map(({ absolutePath }) => absolutePath)
			.sort(),
	);
}

export function pluginFolders(configured: unknown): string[] {
	if (Array.isArray(configured)) return configured.map(String);
	return [typeof configured === "string" ? configured : "_plugins"];
}
