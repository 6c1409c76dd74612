import { existsSync } from "node:fs";
import { join } from "node:path";
import { memoryCache } from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import { readFrontMatter } from "../front-matter/read-front-matter.ts";
import { openPageHook } from "../jekyll/page-hooks/open-page-hook.ts";
import { readCourse } from "../jekyll/read-course.ts";
import {
	type CoursePlugins,
	openRubyPlugins,
} from "../jekyll/ruby-plugins/index.ts";
import { ok, type Result } from "../result.ts";
import { RubyTime } from "../ruby/values.ts";
import { zoneNamed } from "../ruby/zone.ts";
import { openBuildSession } from "./build-session.ts";
import { createMarkdownify } from "./create-markdownify.ts";
import { createRenderer } from "./create-renderer.ts";
import { createServices } from "./create-services.ts";
import { packageRoot } from "./package-root.ts";
import { createFinisher } from "./page-finisher.ts";

/**
 * One text's body as HTML, without layouts, its mathematics set.
 *
 * @param text - A post, with or without front matter; without, it is Markdown alone and Liquid leaves it be, as in
 *   Jekyll.
 * @param path - Relative to the course's folder.
 */
export async function renderText(
	text: string,
	path: string,
	config: SiteConfig,
): Promise<Result<string>> {
	const plugins = isCourse(config) ? await openRubyPlugins(config) : undefined;
	const read = readSurroundings(config, plugins);
	const course = read.value;
	const matter = readFrontMatter(text, path);
	const document = findDocument(course, path) ?? createDocument(matter, path);
	document.body = matter.value.body;
	const cache = memoryCache();
	const session = openBuildSession();
	const services = createServices(course, session.highlighter, cache);
	const books = { cache, ...session };
	const renderer = createRenderer(course, services, books, plugins);
	const content = renderer.renderContent(document);
	const pageHook = await openPageHook(course.config);
	const { html, account } = createFinisher(
		course,
		services,
		cache,
		pageHook,
	)(
		{ ...document, outputPath: "render.html" },
		ok((document.facts?.leadHtml ?? "") + document.content),
		{ asFragment: true },
	);
	return ok(html, [
		...matter.diagnostics,
		...content.diagnostics,
		...(plugins?.diagnostics ?? []),
		...account.diagnostics,
	]);
}

/** The course that the text lies in; outside of any, nothing is searched or read. */
function readSurroundings(
	config: SiteConfig,
	plugins: CoursePlugins | undefined,
): Result<Course> {
	return isCourse(config)
		? readCourse(config, {
				lecternRoot: packageRoot,
				createMarkdownify,
				plugins,
			})
		: ok(emptyCourse(config));
}

function isCourse({ source }: SiteConfig): boolean {
	return ["_config.yml", "_config.yaml"].some((name) =>
		existsSync(join(source, name)),
	);
}

function emptyCourse(config: SiteConfig): Course {
	const zone = zoneNamed(config.timezone);
	return {
		config,
		source: config.source,
		time: RubyTime.in(zone, Date.now()),
		zone,
		collections: [],
		pages: [],
		staticFiles: [],
		data: {},
		layouts: new Map(),
		findInclude: () => undefined,
		sassPaths: [],
	};
}

function findDocument(
	{ collections, pages }: Course,
	path: string,
): CourseDocument | undefined {
	return [...collections.flatMap(({ documents }) => documents), ...pages].find(
		(document) => document.path === path,
	);
}

function createDocument(
	{ value: matter }: ReturnType<typeof readFrontMatter>,
	path: string,
): CourseDocument {
	const name = path.replace(/^.*\//, "");
	return {
		kind: "page",
		draft: false,
		path,
		relativePath: path,
		name,
		generated: false,
		data: {
			...(matter.found ? {} : { render_with_liquid: false }),
			...matter.data,
		},
		keyLines: new Map(),
		keyPlaces: matter.places,
		body: matter.body,
		bodyLine: matter.bodyLine,
		extension: ".md",
		outputExtension: ".html",
		url: `/${name}`,
		outputPath: name,
		written: true,
		content: matter.body,
	};
}
