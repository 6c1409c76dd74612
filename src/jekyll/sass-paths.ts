import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SiteConfig } from "../config/types.ts";
import { isRecord } from "../ruby/record.ts";
import type { Theme } from "./theme.ts";

/** The folders that `@import` and `@use` look into: `sass: load_paths`, `sass_dir`, the theme's, Lectern's. */
export function sassPathsOf(
	{ sass, source }: SiteConfig,
	theme: Theme | undefined,
	lecternRoot: string | undefined,
): string[] {
	const options = isRecord(sass) ? sass : {};
	const asked = [options.load_paths ?? []].flat().map(String);
	const own = [...asked, String(options.sass_dir || "_sass")];
	return [
		...own.map((path) => resolve(source, path)),
		...(theme ? [join(theme.root, "_sass")] : []),
		...(lecternRoot ? [join(lecternRoot, "_sass")] : []),
	].filter((path) => existsSync(path));
}
