import { join, posix, relative } from "node:path";
import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import { convertSass, sassOptionsOf } from "../jekyll/convert-sass.ts";
import {
	type CourseDrops,
	createDrops,
	createLiquid,
	type LiquidEngine,
	type LiquidScope,
} from "../jekyll/liquid/index.ts";
import type { CoursePlugins } from "../jekyll/ruby-plugins/index.ts";
import { once } from "../once.ts";
import type { Facts } from "../page/facts.ts";
import { type CourseData, createPageData } from "../page/index.ts";
import { map, ok, type Result } from "../result.ts";
import { type CiteContext, citeInLayouts, citeWorks } from "./cite.ts";
import { conversionFor } from "./convert.ts";
import {
	convertMarkdown,
	createEnv,
	type MarkdownText,
} from "./convert-markdown.ts";
import { createLiquidHost } from "./create-liquid-host.ts";
import { createMarkdownSet } from "./create-markdown-set.ts";
import { createTemplateRenderer } from "./create-template-renderer.ts";
import { enhanceOptionsFor } from "./enhance-options.ts";
import { FieldsDrop } from "./fields-drop.ts";
import { hasOwnTheme } from "./is-enhanced.ts";
import type { Services } from "./services.ts";
import { usesDollars } from "./uses-dollars.ts";

/** A document's text after conversion; facts only where it was Markdown. */
export interface ConvertedText {
	readonly html: string;
	readonly facts?: Facts;
	/** A stylesheet's source map. */
	readonly sourceMap?: string;
}

/** The two stages every text of a document goes through, and what they share. */
export interface TextRenderer {
	readonly liquid: LiquidEngine;
	readonly drops: CourseDrops;
	/** The variables of a document's texts. */
	readonly scopeOf: CourseDrops["scope"];
	readonly pageData: () => CourseData;
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

const withoutLiquid = new Set([".coffee", ".litcoffee", ".yml", ".yaml"]);

export function createTextRenderer(
	course: Course,
	services: Services,
	log: ReadLog,
	callbacks: Callbacks,
	plugins?: CoursePlugins,
): TextRenderer {
	const { config } = course;
	const extensions = String(config.markdown_ext);
	const markdownFor = createMarkdownSet(config, services.highlight);
	const pageData = once(() => createPageData(course));
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
	plugins?.beforeRendering(course, { liquid, drops, markdownify: plain });

	const citing: CiteContext = {
		course,
		services,
		log,
		renderTemplate: createTemplateRenderer(course, liquid, drops, log),
	};

	function fields(subject: string, object: object): FieldsDrop {
		return new FieldsDrop(object, (property) => log.read(subject, property));
	}

	function plain(text: string, typographyOnly = false): string {
		const variant = { own: false, dollars: false, typographyOnly };
		const markdown = markdownFor(variant);
		const locate = (line: number) => ({ file: "", line, column: 1 });
		const env = createEnv({ text, locate }, []);
		return markdown.render(markdown.parse(text, env), env);
	}

	function sass(
		text: string,
		indented: boolean,
		file: string,
		mapFor?: string,
	): Result<ConvertedText> {
		const { style, sourceMap } = sassOptionsOf(config);
		const settings = {
			indented,
			file,
			source: course.source,
			loadPaths: course.sassPaths,
			style,
			...(sourceMap && mapFor && { mapFor }),
		};
		return map(convertSass(text, settings), (made) => {
			const { css, imported } = made;
			log.read("sass", "names");
			if (!imported) log.read("always", "anew");
			for (const path of imported ?? [])
				if (path !== join(course.source, file))
					log.read(`file:${relative(course.source, path)}`, "body");
			return { html: css, ...(made.map && { sourceMap: made.map }) };
		});
	}

	function renderLiquid(
		text: string,
		line: number,
		document: CourseDocument,
	): Result<MarkdownText> {
		const { path, extension, data } = document;
		if (data.render_with_liquid === false || withoutLiquid.has(extension))
			return ok(asWritten(text, line, path));
		const dollars = usesDollars(course, document, services.setup);
		const isMarkdown = conversionFor(extension, extensions) === "markdown";
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
		return own?.isConverted
			? convertAs({ ...text, text: own.text }, document)
			: convertAs(text, document);
	}

	function convertAs(
		text: MarkdownText,
		document: CourseDocument,
	): Result<ConvertedText> {
		const conversion = conversionFor(document.extension, extensions);
		if (conversion === "none") return ok({ html: text.text });
		if (conversion !== "markdown")
			return sass(
				text.text,
				conversion === "sass",
				document.path,
				posix.basename(document.outputPath),
			);
		const own = hasOwnTheme(course, document);
		const dollars = own && usesDollars(course, document, services.setup);
		return convertMarkdown(
			text,
			markdownFor({ own, dollars }),
			document,
			enhanceOptionsFor(course, document, services, log),
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
		pageData,
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
