import { hash } from "../cache/index.ts";
import type { Course, CourseDocument, Template } from "../course/types.ts";
import {
	type Bookkeeper,
	type CourseFingerprints,
	createBookkeeper,
	fingerprintCourse,
	listDocuments,
	ReadLog,
} from "../dependencies/index.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import { onceEach } from "../once.ts";
import type { CourseData } from "../page/index.ts";
import { addAlso } from "../references/index.ts";
import { map, ok, type Result } from "../result.ts";
import { courseBase, documentBase } from "./bases.ts";
import type { Books } from "./books.ts";
import { createTextRenderer } from "./create-text-renderer.ts";
import { hasOwnTheme } from "./enhance/index.ts";
import { isVolatile, readsClock } from "./is-volatile.ts";
import { looksAt } from "./looks.ts";
import { readLanguage } from "./read-language.ts";
import { layoutChain, renderInLayouts } from "./render-page.ts";
import type { Services } from "./services.ts";
import { statesOfLectures } from "./states-of-lectures.ts";
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
	// Not the document's own, which its card shows: who asked for which of these first is chance.
	const excerpts = new Map<CourseDocument, string>();
	const versions = new Map<CourseDocument, string | undefined>();
	const layoutVersion = onceEach(({ body, data }: Template) =>
		hash(JSON.stringify([body, data])),
	);
	const callbacks = {
		excerptOf: renderExcerpt,
		outputOf: (document: CourseDocument) => renderLayouts(document).value,
	};
	const texts = createTextRenderer(
		course,
		services,
		log,
		callbacks,
		plugins,
		// Plugins may change front matter at any time.
		plugins ? undefined : books.pages,
	);
	const seen = look(false);
	const contentBooks = openBooks(seen);

	/** The course as it is now. */
	function look(isRendered: boolean): CourseFingerprints {
		return fingerprintCourse(
			course,
			texts.drops,
			looksAt(course, services, texts.pageData),
			{
				memory: books.fingerprints,
				isRendered,
				stateOf: isRendered
					? statesOfLectures(
							course,
							base,
							texts.pageData,
							books.matters,
							versions,
						)
					: () => undefined,
			},
		);
	}

	function openBooks({ fingerprint }: CourseFingerprints): Bookkeeper {
		const paths = new Set(listDocuments(course).map(({ path }) => path));
		return createBookkeeper({
			cache: books.cache,
			session: books.made,
			log,
			fingerprint,
			isDocument: (subject) => paths.has(subject),
			isVolatile: plugins?.touchPages ? () => true : isVolatile(course),
		});
	}

	function renderExcerpt(document: CourseDocument): string | undefined {
		const { excerptSource } = document;
		if (document.excerpt !== undefined || excerptSource === undefined)
			return document.excerpt;
		const known = excerpts.get(document);
		if (known !== undefined) return known;
		excerpts.set(document, "");
		// Jekyll's way with `\r\n` is for the looks that were made with it.
		const isWhole = document.excerptIsWhole && !hasOwnTheme(course, document);
		const source = isWhole ? document.body : excerptSource;
		const { value } = texts.render(source, document.bodyLine, document);
		excerpts.set(document, value.html);
		return value.html;
	}

	function convertBody(document: CourseDocument): ConvertedContent {
		plugins?.beforeDocument(document);
		const { body, bodyLine } = document;
		if (readsClock(body)) log.read("site", "time");
		const { value, diagnostics } = texts.render(body, bodyLine, document);
		const excerpt = hasOwnTheme(course, document)
			? renderExcerpt(document)
			: undefined;
		const html = plugins
			? plugins.afterConversion(document, value.html)
			: value.html;
		return { ...value, html, ...(excerpt && { excerpt }), diagnostics };
	}

	/** What other lectures name too is said in the menus of a page's references. */
	function sayElsewhere(html: string, document: CourseDocument): string {
		if (!html.includes('class="lectern-reference-menu"')) return html;
		log.read(`lectern:${document.path}`, "also_in");
		const { also_in: alsoIn } = texts.pageData().page(document);
		return addAlso(html, alsoIn, readLanguage(course, document, log));
	}

	function renderLayouts(document: CourseDocument): Result<string> {
		const chain = layoutChain(course, document);
		const render = (
			template: Template,
			content: string,
			layout: Readonly<Record<string, unknown>>,
		) => {
			log.read(`layout:${template.name}`, "body");
			return map(
				texts.liquid.render(
					{
						text: template.body,
						path: template.path,
						line: template.bodyLine,
					},
					texts.scopeOf(document, { content, layout }),
					{ page: document.path },
				),
				({ text }) => text,
			);
		};
		const page = renderInLayouts(document.content, chain.value, render);
		const cited = texts.citeInLayouts(
			sayElsewhere(page.value, document),
			document,
		);
		return ok(cited.value, [
			...chain.diagnostics,
			...page.diagnostics,
			...cited.diagnostics,
		]);
	}

	return {
		renderContent(document) {
			const key = `${document.path} ${document.url}`;
			const own = hash(base, documentBase(course, document, books.bases));
			const { value, version } =
				contentBooks.recall<ConvertedContent>("content", key, own) ??
				contentBooks.make("content", key, own, () => convertBody(document));
			versions.set(document, version);
			document.content = value.html;
			if (value.facts) document.facts = value.facts;
			if (value.sourceMap) document.sourceMap = value.sourceMap;
			if (value.excerpt !== undefined) document.excerpt = value.excerpt;
			seen.forget(document.path);
			return ok(undefined, value.diagnostics as Diagnostic[]);
		},
		renderLayouts,
		pageBase(document) {
			const version = versions.get(document);
			if (version === undefined) return undefined;
			const layouts = layoutChain(course, document).value.map(layoutVersion);
			return hash(base, version, document.url, ...layouts);
		},
		openPageBooks() {
			texts.settle();
			return openBooks(look(true));
		},
		pageData: texts.pageData,
		allContents() {
			const documents = listDocuments(course).map(
				(document) => [document, versions.get(document)] as const,
			);
			if (documents.some(([, version]) => version === undefined))
				return undefined;
			return hash(
				base,
				...documents.map(
					([{ path, url, written }, version]) =>
						`${path} ${url} ${written} ${version}`,
				),
			);
		},
	};
}
