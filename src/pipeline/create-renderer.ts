import { hash } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import { type Bookkeeper, ReadLog } from "../dependencies/index.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import type { CourseData } from "../page/index.ts";
import { ok, type Result } from "../result.ts";
import { courseBase, documentBase } from "./bases.ts";
import type { Books } from "./books.ts";
import { ContentVersions } from "./content-versions.ts";
import { convertBody } from "./convert-body.ts";
import { createTextRenderer } from "./create-text-renderer.ts";
import { Excerpts } from "./excerpts.ts";
import { lookAtCourse, openBookkeeper } from "./open-bookkeeper.ts";
import { renderLayouts } from "./render-layouts.ts";
import type { Services } from "./services.ts";
import type { ConvertedContent } from "./types.ts";

/** The stages that need the whole course: a body to its content, a content to its page. */
export interface Renderer {
	/** Liquid and conversion, or what is remembered of them: fills in the document's `content`, `facts`, `excerpt`. */
	readonly renderContent: (document: CourseDocument) => Result<void>;
	/** The layouts around a rendered document. */
	readonly renderLayouts: (document: CourseDocument) => Result<string>;
	/** A short name of all that a page is made of directly; none where it must be made anew. */
	readonly pageBase: (document: CourseDocument) => string | undefined;
	/** For pages, when all contents are rendered: a bookkeeper that sees these. */
	readonly openPageBooks: () => Bookkeeper;
	/** What Lectern's layouts show; to be asked for when the generated pages are among the course's. */
	readonly pageData: () => CourseData;
	/** A short name of all contents, as long as none of them must be made anew every time. */
	readonly allContents: () => string | undefined;
}

export function createRenderer(
	course: Course,
	services: Services,
	books: Books,
	plugins?: CoursePlugins,
): Renderer {
	const log = new ReadLog();
	const base = hash(courseBase(course, services), plugins?.version ?? "");
	const versions = new ContentVersions(course, base);
	const texts = createTextRenderer(
		course,
		services,
		log,
		{
			excerptOf: (document) => excerpts.of(document),
			outputOf: (document) => renderLayouts(document, stages).value,
		},
		plugins,
		// Plugins may change front matter at any time.
		plugins ? undefined : books.pages,
	);
	const excerpts = new Excerpts(course, texts.render);
	const stages = { course, texts, excerpts, log, plugins };
	plugins?.beforeRendering(course, texts);
	const sources = { ...stages, services, books, versions, base };
	const seen = lookAtCourse(sources, false);
	const contentBooks = openBookkeeper(sources, seen);
	return {
		renderContent(document) {
			const key = `${document.path} ${document.url}`;
			const own = hash(base, documentBase(course, document, books.bases));
			const { value, version } =
				contentBooks.recall<ConvertedContent>("content", key, own) ??
				contentBooks.make("content", key, own, () =>
					convertBody(document, stages),
				);
			versions.set(document, version);
			fillIn(document, value);
			seen.forget(document.path);
			return ok(undefined, value.diagnostics as Diagnostic[]);
		},
		renderLayouts: (document) => renderLayouts(document, stages),
		pageBase: (document) => versions.ofPage(document),
		openPageBooks() {
			texts.settle();
			return openBookkeeper(sources, lookAtCourse(sources, true));
		},
		pageData: texts.pageData,
		allContents: () => versions.ofAll(),
	};
}

function fillIn(
	document: CourseDocument,
	{ html, facts, sourceMap, excerpt }: ConvertedContent,
): void {
	document.content = html;
	if (facts) document.facts = facts;
	if (sourceMap) document.sourceMap = sourceMap;
	if (excerpt !== undefined) document.excerpt = excerpt;
}
