import { existsSync } from "node:fs";
import { join } from "node:path";
import { placeOf } from "../config/place-of.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Course } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { ok, type Result } from "../result.ts";
import { deepMerge, isRecord } from "../ruby/record.ts";
import { createFolderReader } from "../source/walk.ts";
import { checkKeys } from "./check-keys.ts";
import type { DocumentMemory } from "./document-memory.ts";
import { runPlugins } from "./plugins/run-plugins.ts";
import { readCollections } from "./read-collections.ts";
import { readData } from "./read-data.ts";
import { readFolders } from "./read-folders.ts";
import {
	createIncludeFinder,
	listIncludes,
	readLayouts,
	templateSources,
} from "./read-layouts.ts";
import { reportRubyPlugins } from "./report-ruby-plugins.ts";
import type { CoursePlugins } from "./ruby-plugins/index.ts";
import { sassPathsOf } from "./sass-paths.ts";
import { createSiteContext, type SiteContext } from "./site-context.ts";
import { findTheme, type Theme, themeName } from "./theme.ts";
import { readThemeAssets, withThemeConfig } from "./theme-files.ts";
import { pluginsOfTheme } from "./theme-plugins.ts";

export interface ReadOptions {
	/** Lectern's package: its `_layouts` and `_includes` stand in where the course and its theme have none. */
	readonly lecternRoot?: string;
	/** Markdown's HTML by the configuration: what plugins ask for. */
	readonly createMarkdownify?: (config: SiteConfig) => (text: string) => string;
	/** What an earlier reading of the same folder has left. */
	readonly memory?: DocumentMemory | undefined;
	/** The course's own plugins. */
	readonly plugins?: CoursePlugins | undefined;
}

const unconverted = () => (text: string) => text;

/**
 * Read a course's folder as Jekyll 4.3 reads it: everything classified, defaulted, filtered, sorted, with its address.
 *
 * Nothing is rendered, and nothing outside the course, its theme and Lectern's own folder is read.
 *
 * @returns The course, with the diagnostics of the rooms `source`, `front-matter` and `jekyll`.
 */
export function readCourse(
	config: SiteConfig,
	options: ReadOptions = {},
): Result<Course> {
	const { lecternRoot, memory, plugins } = options;
	const { createMarkdownify = unconverted } = options;
	const theme = findTheme(config);
	const effective = withThemeConfig(config, theme);
	const context = createSiteContext(
		effective,
		createMarkdownify(effective),
		memory,
	);
	if (!theme) reportMissingTheme(context);
	if (config.safe) reportRubyPlugins(context);
	plugins?.begin(context);
	const sources = templateSources(context, theme, lecternRoot);
	const layouts = readLayouts(context, sources);
	const { pages, staticFiles, folders } = readFolders(context);
	const collections = readCollections(context, folders);
	const lent = readThemeAssets(context, theme, { pages, staticFiles });
	const course: Course = {
		config: context.config,
		source: config.source,
		time: context.time,
		zone: context.zone,
		collections,
		pages: [...pages, ...lent.pages],
		staticFiles: [
			...staticFiles,
			...collections.flatMap((collection) => collection.staticFiles),
			...lent.staticFiles,
		],
		data: readAllData(context, theme),
		layouts,
		findInclude: createIncludeFinder(context, sources),
		includeNames: () => listIncludes(sources),
		sassPaths: sassPathsOf(context.config, theme, lecternRoot),
	};
	context.report(...checkKeys(course));
	const changed = plugins ? plugins.change(course, context) : course;
	const ofTheme = pluginsOfTheme(theme, config);
	return ok(runPlugins(changed, context, ofTheme, plugins?.gems), [
		...context.defaults.diagnostics,
		...context.folders.diagnostics,
		...context.diagnostics,
	]);
}

function readAllData(
	context: SiteContext,
	theme: Theme | undefined,
): Readonly<Record<string, unknown>> {
	const { data } = context.config;
	if (isRecord(data)) return data;
	const own = readData(
		context,
		context.folders,
		String(context.config.data_dir || "_data"),
	);
	if (!theme || !existsSync(join(theme.root, "_data"))) return own;
	const lent = readData(context, createFolderReader(theme.root), "_data");
	return deepMerge(lent, own);
}

function reportMissingTheme(context: SiteContext): void {
	const name = themeName(context.config);
	if (!name) return;
	context.report(
		diagnostic(
			"jekyll/theme-not-found",
			`The ${name} theme could not be found.`,
			placeOf(context.config, context.config.theme ? "theme" : "remote_theme"),
		),
	);
}
