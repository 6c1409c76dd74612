import type { Cache } from "../cache/index.ts";
import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import { isLasting } from "../jekyll/is-lasting.ts";
import { openPageHook } from "../jekyll/page-hooks/open-page-hook.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import { ok, type Result } from "../result.ts";
import { generatePages } from "../site/index.ts";
import type { FormulaThread } from "../workers/types.ts";
import type { BuildOptions } from "./build-course.ts";
import { openBuildSession } from "./build-session.ts";
import { CourseContents } from "./course-contents.ts";
import { createRenderer } from "./create-renderer.ts";
import { createServices } from "./create-services.ts";
import { describeBuild } from "./describe-build.ts";
import { fetchMissingThumbnails } from "./fetch-missing-thumbnails.ts";
import { proofreadWords } from "./files/own-words.ts";
import { listOutputs } from "./list-outputs.ts";
import { MathAhead } from "./math-ahead.ts";
import { PageBook } from "./page-book.ts";
import { createFinisher } from "./page-finisher.ts";
import { proofread } from "./proofread.ts";
import type { Build } from "./types.ts";

/** How a course that has been read is made a site. */
export interface MakeOptions extends BuildOptions {
	readonly cache: Cache;
	readonly plugins: CoursePlugins | undefined;
	/** Sets formulas ahead, where the course has many. */
	readonly thread: FormulaThread | undefined;
}

/**
 * From a course as it was read to a site that is ready to be written.
 *
 * Bodies are rendered here, all of them, since home, topics and neighbours show what is in them; pages are rendered
 * one at a time, when they are asked for.
 */
export async function makeSite(
	read: Result<Course>,
	{
		cache,
		session = openBuildSession(),
		onPage,
		onTemplate,
		fetch,
		plugins,
		thread,
	}: MakeOptions,
): Promise<Result<Build>> {
	const course = read.value;
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
