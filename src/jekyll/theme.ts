import { existsSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import type { SiteConfig } from "../config/types.ts";
import { folderInGemfile } from "./gemfile.ts";

/** A Jekyll theme on this disk. */
export interface Theme {
	readonly name: string;
	/** Absolute. */
	readonly root: string;
	/** Whether its `_config.yml` holds for the course too: a gem's does, a repository's is that of its own demonstration. */
	readonly lendsConfig: boolean;
}

/** Where Ruby keeps its gems, when nobody says otherwise. */
const GEM_FOLDERS = [
	"/usr/share/rubygems-integration/all/gems",
	"/var/lib/gems/*/gems",
	"/usr/lib/ruby/gems/*/gems",
	"/usr/local/lib/ruby/gems/*/gems",
	"/usr/local/bundle/gems",
	"/opt/homebrew/lib/ruby/gems/*/gems",
	"~/.gem/ruby/*/gems",
	"~/.local/share/gem/ruby/*/gems",
	"~/.rbenv/versions/*/lib/ruby/gems/*/gems",
	"~/.rvm/gems/*/gems",
];

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
		folderAt(folderInGemfile(basename(name), config.source)) ??
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

function findGem(name: string, source: string): string | undefined {
	const places = [
		...(process.env.GEM_HOME ? [join(process.env.GEM_HOME, "gems")] : []),
		...(process.env.GEM_PATH ?? "")
			.split(":")
			.filter(Boolean)
			.map((path) => join(path, "gems")),
		join(source, "vendor/bundle/ruby/*/gems"),
		...GEM_FOLDERS,
	];
	const found = places
		.flatMap(expand)
		.flatMap((folder) => gemsIn(folder, name));
	const newest = found.sort(byVersion).at(-1);
	return newest && realpathSync(newest);
}

/** A path with `~` and `*` for whole folder names, as the folders that exist. */
function expand(path: string): string[] {
	const parts = path.replace(/^~/, homedir()).split("/");
	return parts.reduce<string[]>(
		(bases, part) =>
			part === "*"
				? bases.flatMap((base) =>
						namesIn(base).map((name) => `${base}/${name}`),
					)
				: bases.map((base) =>
						base ? `${base}/${part}` : `/${part}`.replace(/^\/$/, ""),
					),
		[""],
	);
}

function gemsIn(folder: string, name: string): string[] {
	return namesIn(folder)
		.filter(
			(entry) =>
				entry.startsWith(`${name}-`) &&
				/^\d/.test(entry.slice(name.length + 1)),
		)
		.map((entry) => join(folder, entry));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function byVersion(left: string, right: string): number {
	return basename(left).localeCompare(basename(right), "en", { numeric: true });
}
