import { type Cache, memoryCache } from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { isLasting } from "../jekyll/is-lasting.ts";
import type { RenderListener } from "../jekyll/liquid/types.ts";
import { openPageHook } from "../jekyll/page-hooks/open-page-hook.ts";
import { readCourse } from "../jekyll/read-course.ts";
import {
	openRubyPlugins,
	type PrintForPlugins,
} from "../jekyll/ruby-plugins/index.ts";
import type { Output } from "../output/types.ts";
import { ok, type Result } from "../result.ts";
import { generatePages } from "../site/index.ts";
import type { FetchOptions } from "../video/index.ts";
import { openFormulaThread } from "../workers/open-formula-thread.ts";
import { type BuildSession, openBuildSession } from "./build-session.ts";
import { createMarkdownify } from "./create-markdownify.ts";
import { createRenderer } from "./create-renderer.ts";
import { createServices } from "./create-services.ts";
import { dropEchoes } from "./drop-echoes.ts";
import { fetchMissingThumbnails } from "./fetch-missing-thumbnails.ts";
import { proofreadWords } from "./files/own-words.ts";
import { createTextFinder } from "./files/searched-texts.ts";
import { listOutputs } from "./list-outputs.ts";
import { MathAhead, openThreadFor } from "./math-ahead.ts";
import { packageRoot } from "./package-root.ts";
import { PageBook } from "./page-book.ts";
import { createFinisher } from "./page-finisher.ts";
import { proofread } from "./proofread.ts";
import type { Build } from "./types.ts";

export { openBuildSession } from "./build-session.ts";

export interface BuildOptions {
	readonly cache?: Cache;
	/** What earlier builds of this process have made: kept by `serve` from one build to the next. */
	readonly session?: BuildSession;
	/** Told of the path of every page that is rendered, and of every template, with its size and the time it took. */
	readonly onPage?: (path: string) => void;
	readonly onTemplate?: RenderListener;
	/** Starts the thread that sets formulas ahead of their pages. */
	readonly openThread?: typeof openFormulaThread;
	/** How `lectern.fetch_thumbnails` asks the videos' hosts; without it, nothing is ever asked. */
	readonly fetch?: FetchOptions["fetch"];
	/** Where the course's plugins print to. */
	readonly print?: PrintForPlugins;
}

/**
 * The whole path: a folder of posts to a site that is ready to be written.
 *
 * Bodies are rendered here, all of them, since home, topics and neighbours show what is in them; pages are rendered
 * one at a time, when they are asked for.
 */
export async function buildCourse(
	config: SiteConfig,
	{
		cache = memoryCache(),
		session: kept,
		onPage,
		onTemplate,
		openThread = openFormulaThread,
		fetch,
		print,
	}: BuildOptions = {},
): Promise<Result<Build>> {
	const session = kept ?? openBuildSession();
	const plugins = await openRubyPlugins(config, print);
	const read = readCourse(config, {
		lecternRoot: packageRoot,
		createMarkdownify,
		// Plugins may change what has been read.
		...(plugins ? { plugins } : { memory: kept?.documents }),
	});
	const course = read.value;
	const thread = openThreadFor(course, cache, openThread);
	const posts = course.collections.flatMap(({ documents }) => documents);
	const services = {
		...createServices(course, session.highlighter, cache),
		onTemplate,
	};
	const books = { cache, ...session };
	const openRenderer = () => createRenderer(course, services, books, plugins);
	let renderer = openRenderer();
	const layOut = (document: CourseDocument) =>
		plugins
			? plugins.pageOf(document, renderer.renderLayouts)
			: renderer.renderLayouts(document);
	const ahead = new MathAhead(course, services.setup, cache, thread);
	const renderContent = (document: CourseDocument) => {
		const rendered = renderer.renderContent(document);
		ahead.add(document);
		return rendered;
	};
	let bodies = posts.map(renderContent);
	const generated = generatePages(course, plugins ? undefined : session.pages);
	course.pages.push(...generated.value);
	let pages = course.pages.map(renderContent);
	ahead.end();
	const fetched = await fetchThumbnailsOf(course, posts, session, fetch);
	// Hooks of plugins run once for each page.
	if (fetched.value && !plugins?.touchPages) {
		// Only what shows a thumbnail is made anew; the rest is remembered.
		renderer = openRenderer();
		bodies = posts.map(renderer.renderContent);
		pages = course.pages.map(renderer.renderContent);
	}
	const finish = createFinisher(
		course,
		services,
		cache,
		await openPageHook(course.config),
	);
	const book = new PageBook({
		books: renderer.openPageBooks(),
		baseOf: renderer.pageBase,
		baseurl: course.config.baseurl,
		linkMemory: session.links,
		render: (document) => {
			onPage?.(document.path);
			ahead.finish(document);
			return finish(document, layOut(document));
		},
	});
	const outputs = listOutputs(
		course,
		renderer.pageData,
		book,
		renderer.allContents(),
		session.search,
	);
	const build: Build = {
		course,
		outputs: outputs.value,
		diagnostics: () => [
			...(plugins?.diagnostics ?? []),
			...dropEchoes(book.diagnostics),
			...book.checkLinks({
				exists: existsIn(outputs.value),
				textsOf: createTextFinder(course),
				url: course.config.url,
			}),
		],
		formulas: () => book.formulas,
		isLasting: () =>
			!plugins &&
			book.isLasting &&
			!fetched.diagnostics.length &&
			isLasting(course, read.diagnostics),
		afterWriting() {
			const known = plugins?.diagnostics.length;
			plugins?.afterWriting();
			return plugins?.diagnostics.slice(known) ?? [];
		},
		setMathematicsOf(outputPath, html) {
			const document = [...posts, ...course.pages].find(
				(candidate) => candidate.outputPath === outputPath,
			);
			return document ? finish(document, ok(html)).html : html;
		},
	};
	return ok(build, [
		...read.diagnostics,
		...diagnosticsOf([...bodies, ...pages]),
		...fetched.diagnostics,
		...generated.diagnostics,
		...outputs.diagnostics,
		...proofread(course),
		...proofreadWords(course),
	]);
}

async function fetchThumbnailsOf(
	course: Course,
	posts: readonly CourseDocument[],
	{ unpictured }: BuildSession,
	fetch: BuildOptions["fetch"],
): Promise<Result<number>> {
	if (!fetch || !course.config.lectern.fetch_thumbnails) return ok(0);
	const documents = [...posts, ...course.pages];
	const fetched = await fetchMissingThumbnails(
		course,
		documents,
		unpictured,
		fetch,
	);
	if (fetched.value)
		for (const document of documents)
			if (document.excerptSource !== undefined) document.excerpt = undefined;
	return fetched;
}

function diagnosticsOf(results: readonly Result<unknown>[]): Diagnostic[] {
	return results.flatMap(({ diagnostics }) => diagnostics);
}

function existsIn(outputs: readonly Output[]): (path: string) => boolean {
	const paths = new Set(outputs.map(({ outputPath }) => `/${outputPath}`));
	return (path) => paths.has(path) || paths.has(`${path}/index.html`);
}
