import { existsSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteConfig } from "../config/types.ts";
import { findGem } from "./find-gem.ts";

/** A Jekyll theme on this disk. */
export interface Theme {
	readonly name: string;
	/** Absolute. */
	readonly root: string;
	/** Whether its `_config.yml` holds for the course too: a gem's does, a repository's is that of its own demonstration. */
	readonly lendsConfig: boolean;
}

/**
 * The theme that the configuration asks for: `--theme DIR`, `theme:`, or a `remote_theme:` that is on this disk (as a
 * folder, or as a gem of the repository's name).
 *
 * @returns `undefined` where none is asked for, or none was found.
 */
export function findTheme(config: SiteConfig): Theme | undefined {
	const folder = folderAt(config.theme_dir);
	if (folder)
		return { name: basename(folder), root: folder, lendsConfig: false };
	const name = themeName(config);
	if (!name) return undefined;
	const root =
		folderAt(join(config.source, name)) ??
		findGem(basename(name), config.source);
	const lendsConfig = Boolean(config.theme);
	return root ? { name: basename(name), root, lendsConfig } : undefined;
}

/** What `theme:` or `remote_theme:` asks for; none for a false or a missing one. */
export function themeName({
	theme,
	remote_theme,
}: SiteConfig): string | undefined {
	const asked = theme || remote_theme;
	if (typeof asked !== "string" || asked.trim() === "") return undefined;
	return (asked.split("@")[0] ?? "").trim().toLowerCase();
}

function folderAt(path: unknown): string | undefined {
	return typeof path === "string" && existsSync(path)
		? realpathSync(path)
		: undefined;
}
