import { type Cache, memoryCache } from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readCourse } from "../jekyll/read-course.ts";
import type { Output } from "../output/types.ts";
import { createPageData } from "../page/index.ts";
import { ok, type Result } from "../result.ts";
import { generateFiles, generatePages, usesOwnTheme } from "../site/index.ts";
import { createRenderer, type Renderer } from "./create-renderer.ts";
import { createServices } from "./create-services.ts";
import { listThemeFiles } from "./own-files.ts";
import { packageRoot } from "./package-root.ts";
import { PageFinisher } from "./page-finisher.ts";
import type { Build } from "./types.ts";

export interface BuildOptions {
	readonly cache?: Cache;
}

/**
 * The whole path: a folder of posts to a site that is ready to be written.
 *
 * Bodies are rendered here, all of them, since home, topics and neighbours show what is in them; pages are rendered
 * one at a time, when they are asked for.
 */
export async function buildCourse(
	config: SiteConfig,
	{ cache = memoryCache() }: BuildOptions = {},
): Promise<Result<Build>> {
	const read = readCourse(config, { lecternRoot: packageRoot });
	const course = read.value;
	const documents = course.collections.flatMap(({ documents }) => documents);
	const services = await createServices(course, [
		...documents,
		...course.pages,
	]);
	const renderer = createRenderer(course, services);
	const bodies = documents.map(renderer.renderContent);
	const generated = generatePages(course);
	course.pages.push(...generated.value);
	const pages = course.pages.map(renderer.renderContent);
	const finisher = new PageFinisher(course, services, cache);
	const files = generateFiles(course, createPageData(course));
	const outputs = [
		...listPages(course, renderer, finisher),
		...listFiles(course),
		...files.value,
		...(usesOwnTheme(course) ? listThemeFiles() : []),
		...finisher.files(),
	];
	const build: Build = {
		course,
		outputs: withoutRepeats(outputs),
		diagnostics: () => finisher.diagnostics,
		formulas: () => finisher.formulas,
	};
	return ok(build, [
		...read.diagnostics,
		...diagnosticsOf([...bodies, ...pages]),
		...generated.diagnostics,
		...files.diagnostics,
	]);
}

function diagnosticsOf(results: readonly Result<unknown>[]): Diagnostic[] {
	return results.flatMap(({ diagnostics }) => diagnostics);
}

function listPages(
	course: Course,
	renderer: Renderer,
	finisher: PageFinisher,
): Output[] {
	const documents = [
		...course.collections.flatMap(({ documents }) => documents),
		...course.pages,
	];
	return documents
		.filter(({ written }) => written)
		.map((document: CourseDocument) => ({
			outputPath: document.outputPath,
			url: document.url,
			render: () => finisher.finish(document, renderer.renderLayouts(document)),
		}));
}

function listFiles({ staticFiles }: Course): Output[] {
	return staticFiles
		.filter(({ written }) => written)
		.map(({ outputPath, url, absolutePath }) => ({
			outputPath,
			url,
			copyOf: absolutePath,
		}));
}

/** Of two outputs with one path the first: what the course has, Lectern does not bring. */
function withoutRepeats(outputs: readonly Output[]): Output[] {
	const taken = new Set<string>();
	return outputs.filter(({ outputPath }) => {
		if (taken.has(outputPath)) return false;
		taken.add(outputPath);
		return true;
	});
}
