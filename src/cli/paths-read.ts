import { resolve } from "node:path";
import { findPluginGems } from "../jekyll/ruby-plugins/find-plugin-gems.ts";
import { findTheme } from "../jekyll/theme.ts";
import { isRecord } from "../ruby/record.ts";
import type { Configured } from "./configure.ts";

/**
 * All that a build may read but what Lectern itself brings: the course, its configuration, its theme, folders of Sass,
 * the gems of its plugins.
 *
 * @returns Absolute; folders and files.
 */
export function pathsRead({ config, files }: Configured): string[] {
	const theme = findTheme(config);
	const sass = isRecord(config.sass) ? config.sass.load_paths : undefined;
	const paths = Array.isArray(sass) ? sass.map(String) : [];
	return [
		config.source,
		...files,
		...(theme ? [theme.root] : []),
		...paths.map((path) => resolve(config.source, path)),
		...findPluginGems(config).map(({ root }) => root),
	];
}
