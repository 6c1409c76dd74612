import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig } from "../config/defaults.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Course } from "../course/types.ts";
import { loadYaml } from "../front-matter/load-yaml.ts";
import { psychSchema } from "../front-matter/psych-schema.ts";
import { deepMerge, isRecord } from "../ruby/record.ts";
import { localZone } from "../ruby/zone.ts";
import { createFolderReader } from "../source/walk.ts";
import { createPage } from "./create-page.ts";
import { createStaticFile } from "./create-static-file.ts";
import { hasHeader } from "./has-header.ts";
import type { SiteContext } from "./site-context.ts";
import type { Theme } from "./theme.ts";

/** The configuration over what a gem theme's own `_config.yml` says beyond Jekyll's options. */
export function withThemeConfig(
	config: SiteConfig,
	theme: Theme | undefined,
): SiteConfig {
	if (!theme?.lendsConfig) return config;
	const path = join(theme.root, "_config.yml");
	if (config.ignore_theme_config === true || !existsSync(path)) return config;
	const schema = psychSchema(localZone);
	const file = `${theme.name}/_config.yml`;
	const { value } = loadYaml(readFileSync(path, "utf8"), {
		file,
		schema,
	}).value;
	if (!isRecord(value)) return config;
	const known = defaultConfig();
	const lent = Object.fromEntries(
		Object.entries(value).filter(([key]) => !(key in known)),
	);
	return overTheme(config, lent);
}

function overTheme(
	config: SiteConfig,
	lent: Readonly<Record<string, unknown>>,
): SiteConfig {
	const { lectern } = config;
	return {
		...deepMerge(lent, config),
		source: config.source,
		destination: config.destination,
		baseurl: config.baseurl,
		url: config.url || String(lent.url ?? ""),
		permalink: config.permalink,
		kramdown: config.kramdown,
		lectern: { ...lectern, variables: deepMerge(lent, lectern.variables) },
	};
}

/** What a theme's `assets` hold: pages and static files, except where the course has a file of that name. */
export function readThemeAssets(
	context: SiteContext,
	theme: Theme | undefined,
	own: Pick<Course, "pages" | "staticFiles">,
): Pick<Course, "pages" | "staticFiles"> {
	if (!theme) return { pages: [], staticFiles: [] };
	const taken = new Set(
		[...own.pages, ...own.staticFiles].map(({ path }) => path),
	);
	const entries = createFolderReader(theme.root)
		.files("assets")
		.filter(({ path }) => !taken.has(path));
	const [pages, files] = [true, false].map((wanted) =>
		entries.filter(({ absolutePath }) => hasHeader(absolutePath) === wanted),
	);
	return {
		pages: (pages ?? []).map((entry) => createPage(context, entry)),
		staticFiles: (files ?? []).map((entry) => createStaticFile(context, entry)),
	};
}
