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
	const gemfile = gemfileOf(source);
	for (const line of linesOf(gemfile)) {
		const [, gem, path] = PATH_GEM.exec(line) ?? [];
		if (gem !== name || path === undefined) continue;
		const folder = resolve(dirname(gemfile), path);
		if (existsSync(folder)) return folder;
	}
	return undefined;
}

/**
 * The gems of a Gemfile's group `jekyll_plugins`, which Jekyll requires whatever `plugins:` lists.
 *
 * @see https://jekyllrb.com/docs/plugins/installation/#the-jekyll_plugins-group
 */
export function pluginsInGemfile(source: string): string[] {
	if (process.env.JEKYLL_NO_BUNDLER_REQUIRE) return [];
	const names: string[] = [];
	let isInGroup = false;
	for (const line of linesOf(gemfileOf(source))) {
		const group = GROUP.exec(line)?.[1];
		if (group !== undefined) isInGroup = /:jekyll_plugins\b/.test(group);
		else if (/^end\b/.test(line)) isInGroup = false;
		const [, name, options = ""] = GEM.exec(line) ?? [];
		if (name && (isInGroup || IN_GROUP.test(options))) names.push(name);
	}
	return names;
}

/**
 * The version of a gem that `Gemfile.lock` holds the course to: `2.5.1`.
 *
 * @see https://bundler.io/man/bundle-lock.1.html
 */
export function lockedVersion(
	name: string,
	source: string,
): string | undefined {
	const lock = `${gemfileOf(source)}.lock`;
	const head = `    ${name} (`;
	const line = linesOf(lock).find((line) => line.startsWith(head));
	return line?.slice(head.length).replace(/[-)].*$/, "");
}

function gemfileOf(source: string): string {
	return process.env.BUNDLE_GEMFILE ?? join(source, "Gemfile");
}

function linesOf(gemfile: string): string[] {
	return existsSync(gemfile) ? readFileSync(gemfile, "utf8").split("\n") : [];
}

const GROUP = /^group[\s(]+(.*?)\)?\s*do\b/;
const GEM = /^\s*gem[\s(]+["']([^"']+)["']([^#]*)/;
const IN_GROUP = /\bgroups?(?::|\s*=>).*:jekyll_plugins\b/;

const PATH_GEM =
	/^\s*gem[\s(]+["']([^"']+)["'].*(?:\bpath:|:path\s*=>)\s*(?:File\.expand_path\(\s*)?["']([^"']+)["']/;
