import { type Cache, memoryCache } from "../cache/index.ts";
import type { SiteConfig } from "../config/types.ts";
import { listDocuments } from "../course/list-documents.ts";
import { isLasting } from "../jekyll/is-lasting.ts";
import type { RenderListener } from "../jekyll/liquid/types.ts";
import { openPageHook } from "../jekyll/page-hooks/open-page-hook.ts";
import { readCourse } from "../jekyll/read-course.ts";
import {
	openRubyPlugins,
	type PrintForPlugins,
} from "../jekyll/ruby-plugins/index.ts";
import { ok, type Result } from "../result.ts";
import { generatePages } from "../site/index.ts";
import type { FetchOptions } from "../video/index.ts";
import { openFormulaThread } from "../workers/open-formula-thread.ts";
import { type BuildSession, openBuildSession } from "./build-session.ts";
import { CourseContents } from "./course-contents.ts";
import { createMarkdownify } from "./create-markdownify.ts";
import { createRenderer } from "./create-renderer.ts";
import { createServices } from "./create-services.ts";
import { describeBuild } from "./describe-build.ts";
import { fetchMissingThumbnails } from "./fetch-missing-thumbnails.ts";
import { proofreadWords } from "./files/own-words.ts";
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
	const services = {
		...createServices(course, session.highlighter, cache),
		onTemplate,
	};
	const books = { cache, ...session };
	const ahead = new MathAhead(course, services.setup, cache, thread);
	const contents = new CourseContents(
		() => createRenderer(course, services, books, plugins),
		ahead,
	);
	contents.render(listDocuments({ ...course, pages: [] }));
	const generated = generatePages(course, plugins ? undefined : session.pages);
	course.pages.push(...generated.value);
	contents.render(course.pages);
	ahead.end();
	const fetched = await fetchMissingThumbnails(course, session, fetch);
	// Hooks of plugins run once for each page.
	if (fetched.value && !plugins?.touchPages) contents.renderAnew();
	const { renderer } = contents;
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
		render(document) {
			onPage?.(document.path);
			ahead.finish(document);
			const { renderLayouts } = renderer;
			return finish(
				document,
				plugins?.pageOf(document, renderLayouts) ?? renderLayouts(document),
			);
		},
	});
	const outputs = listOutputs(
		course,
		renderer.pageData,
		book,
		renderer.allContents(),
		session.search,
	);
	const isLastingCourse =
		!plugins &&
		!fetched.diagnostics.length &&
		isLasting(course, read.diagnostics);
	return ok(
		describeBuild({
			course,
			outputs: outputs.value,
			book,
			finish,
			plugins,
			isLasting: isLastingCourse,
		}),
		[
			...read.diagnostics,
			...contents.diagnostics,
			...fetched.diagnostics,
			...generated.diagnostics,
			...outputs.diagnostics,
			...proofread(course),
			...proofreadWords(course),
		],
	);
}
