import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import {
	type CourseDrops,
	createDrops,
	createLiquid,
	type LiquidEngine,
	type LiquidScope,
} from "../jekyll/liquid/index.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import { once } from "../once.ts";
import {
	type CourseData,
	createPageData,
	type PageMemory,
} from "../page/index.ts";
import { map, ok, type Result } from "../result.ts";
import { type CiteContext, citeInLayouts, citeWorks } from "./cite.ts";
import { type ConvertedText, createConverter } from "./create-converter.ts";
import type { MarkdownText } from "./create-env.ts";
import { createLiquidHost } from "./create-liquid-host.ts";
import { createTemplateRenderer } from "./create-template-renderer.ts";
import { FieldsDrop } from "./fields-drop.ts";
import type { Services } from "./services.ts";
import { usesDollars } from "./uses-dollars.ts";

/** The two stages every text of a document goes through, and what they share. */
export interface TextRenderer {
	readonly liquid: LiquidEngine;
	readonly drops: CourseDrops;
	/** The variables of a document's texts. */
	readonly scopeOf: CourseDrops["scope"];
	readonly markdownify: (text: string) => string;
	readonly pageData: () => CourseData;
	/** All bodies are rendered: what layouts show of them is gathered anew, and will stay. */
	readonly settle: () => void;
	/** jekyll-scholar's tags of the layouts around a document. */
	readonly citeInLayouts: (
		html: string,
		document: CourseDocument,
	) => Result<string>;
	/** Liquid, then Markdown or Sass. */
	readonly render: (
		text: string,
		line: number,
		document: CourseDocument,
	) => Result<ConvertedText>;
}

/** What drops ask back of the renderer around this one. */
export interface Callbacks {
	readonly excerptOf: (document: CourseDocument) => string | undefined;
	readonly outputOf: (document: CourseDocument) => string;
}

/** Documents of collections that are no templates; as pages, they are. */
const withoutLiquid = new Set([".coffee", ".yml", ".yaml"]);

export function createTextRenderer(
	course: Course,
	services: Services,
	log: ReadLog,
	callbacks: Callbacks,
	plugins?: CoursePlugins,
	pageMemory?: PageMemory,
): TextRenderer {
	const converter = createConverter(course, services, log);
	const { plain, sass } = converter;
	let pageData = once(() => createPageData(course, { memory: pageMemory }));
	const drops = createDrops(course, {
		...callbacks,
		recorder: log,
		lectern: {
			site: () => fields("lectern:", pageData().site),
			page: (document) =>
				fields(`lectern:${document.path}`, pageData().page(document)),
		},
	});
	const liquid = createLiquid(
		createLiquidHost(course, {
			markdownify: (text) => plain(text),
			smartify: (text) => plain(text, true).replace(/\n$/, ""),
			convertSass: (text, indented) => sass(text, indented, "").value.html,
			highlight: services.highlight,
			onRendered: services.onTemplate,
			recorder: log,
			plugins,
		}),
	);
	const scopeOf = (document: CourseDocument, more?: LiquidScope) => {
		const scope = drops.scope(document, more);
		return plugins ? plugins.scope(document, scope) : scope;
	};
	const citing: CiteContext = {
		course,
		services,
		log,
		renderTemplate: createTemplateRenderer(course, liquid, drops, log),
	};

	function fields(subject: string, object: object): FieldsDrop {
		return new FieldsDrop(object, (property) => log.read(subject, property));
	}

	function renderLiquid(
		text: string,
		line: number,
		document: CourseDocument,
	): Result<MarkdownText> {
		const { path, extension, data, kind } = document;
		const isTemplate = kind === "page" || !withoutLiquid.has(extension);
		if (data.render_with_liquid === false || !isTemplate)
			return ok(asWritten(text, line, path));
		const dollars = usesDollars(course, document, services.setup);
		const isMarkdown = converter.isMarkdown(extension);
		return liquid.render(
			{ text, line, path, ...(isMarkdown && { shield: { dollars } }) },
			scopeOf(document),
			{ page: path },
		);
	}

	function convert(
		text: MarkdownText,
		document: CourseDocument,
	): Result<ConvertedText> {
		const own = plugins?.convert(document.extension, text.text);
		return converter.convert(
			own?.isConverted ? { ...text, text: own.text } : text,
			document,
		);
	}

	function cite(
		converted: ConvertedText,
		document: CourseDocument,
	): Result<ConvertedText> {
		const { html, facts } = converted;
		return map(citeWorks(html, document, citing), ({ html, list }) => ({
			...converted,
			html,
			...(facts && {
				facts: list
					? { ...facts, references: [...facts.references, list] }
					: facts,
			}),
		}));
	}

	return {
		liquid,
		drops,
		scopeOf,
		markdownify: plain,
		pageData: () => pageData(),
		settle() {
			const options = { memory: pageMemory, isRendered: true };
			pageData = once(() => createPageData(course, options));
		},
		citeInLayouts: (html, document) => citeInLayouts(html, document, citing),
		render(text, line, document) {
			const rendered = renderLiquid(text, line, document);
			const converted = convert(rendered.value, document);
			const cited = cite(converted.value, document);
			return ok(cited.value, [
				...rendered.diagnostics,
				...converted.diagnostics,
				...cited.diagnostics,
			]);
		},
	};
}

function asWritten(text: string, line: number, file: string): MarkdownText {
	return {
		text,
		locate: (at) => ({ file, line: line + at - 1, column: 1 }),
	};
}
