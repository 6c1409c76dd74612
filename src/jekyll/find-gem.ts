import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { folderInGemfile, lockedVersion } from "./gemfile.ts";

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
 * The folder of a gem that is on this disk: the Gemfile's `path:`, or one that is installed, by preference in the version
 * that `Gemfile.lock` holds, else the newest.
 *
 * @param source - The course's folder, absolute.
 */
export function findGem(name: string, source: string): string | undefined {
	const folder =
		folderInGemfile(name, source) ?? findInstalledGem(name, source);
	return folder && realpathSync(folder);
}

function findInstalledGem(name: string, source: string): string | undefined {
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
	const locked = `${name}-${lockedVersion(name, source)}`;
	return (
		found.find((folder) => basename(folder) === locked) ??
		found.sort(byVersion).at(-1)
	);
}

/** The gems that a gem depends on: a gemspec is not run, its dependencies are read where they are written as texts. */
export function dependenciesOfGem(root: string): string[] {
	return gemspecsOf(root).flatMap(dependenciesIn);
}

/** In the gem's own folder, or beside the folder of gems it is installed in. */
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
	/\.add_(?:runtime_)?dependency[\s(]+(?:%q<|["'])([\w.-]+)[>"']/g;

function dependenciesIn(gemspec: string): string[] {
	const text = readFileSync(gemspec, "utf8");
	return [...text.matchAll(DEPENDENCY)].flatMap(([, name]) => name ?? []);
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
