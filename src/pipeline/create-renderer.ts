import type { Course, CourseDocument } from "../course/types.ts";
import { convertSass } from "../jekyll/convert-sass.ts";
import {
	createDrops,
	createLiquid,
	type LiquidScope,
} from "../jekyll/liquid/index.ts";
import { type CourseData, createPageData } from "../page/index.ts";
import { once } from "../page/once.ts";
import { map, ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { conversionFor } from "./convert.ts";
import {
	convertMarkdown,
	createEnv,
	type MarkdownText,
} from "./convert-markdown.ts";
import { createLiquidHost } from "./create-liquid-host.ts";
import { createMarkdownSet } from "./create-markdown-set.ts";
import type { EnhanceOptions } from "./enhance.ts";
import { enhancementsOf, hasOwnTheme } from "./is-enhanced.ts";
import { layoutChain, renderInLayouts } from "./render-page.ts";
import type { Services } from "./services.ts";
import { usesDollars } from "./uses-dollars.ts";

/** The stages that need the whole course: a body to its content, a content to its page. */
export interface Renderer {
	/** Liquid and conversion: fills in the document's `content` and `facts`. */
	readonly renderContent: (document: CourseDocument) => Result<void>;
	/** The layouts around a rendered document. */
	readonly renderLayouts: (document: CourseDocument) => Result<string>;
	/** What Lectern's layouts show; to be asked for when the generated pages are among the course's. */
	readonly pageData: () => CourseData;
}

const withoutLiquid = new Set([".coffee", ".litcoffee", ".yml", ".yaml"]);

export function createRenderer(course: Course, services: Services): Renderer {
	const { config } = course;
	const markdownFor = createMarkdownSet(config, services.highlightBlock);
	const plain = (text: string) => {
		const markdown = markdownFor({ own: false, dollars: false });
		const env = createEnv(
			{ text, locate: (line) => ({ file: "", line, column: 1 }) },
			[],
		);
		return markdown.render(markdown.parse(text, env), env);
	};
	const liquid = createLiquid(
		createLiquidHost(course, {
			markdownify: plain,
			smartify: (text) => plain(text).replace(/^<p>|<\/p>\s*$/g, ""),
			convertSass: (text, indented) => sass(text, indented, "").value,
			highlight: services.highlight,
		}),
	);
	const data = once(() => createPageData(course));
	const drops = createDrops(course, {
		excerptOf: renderExcerpt,
		outputOf: (document) => renderLayouts(document).value,
		lectern: {
			site: () => data().site,
			page: (document) => data().page(document),
		},
	});

	function sass(text: string, indented: boolean, file: string): Result<string> {
		return map(
			convertSass(text, {
				indented,
				file,
				source: course.source,
				loadPaths: course.sassPaths,
				style: sassStyle(config.sass),
			}),
			({ css }) => css,
		);
	}

	function renderLiquid(
		text: string,
		line: number,
		document: CourseDocument,
		scope: LiquidScope,
	): Result<MarkdownText> {
		const written = document.data.render_with_liquid !== false;
		if (!written || withoutLiquid.has(document.extension))
			return ok({
				text,
				locate: (at) => ({
					file: document.path,
					line: line + at - 1,
					column: 1,
				}),
			});
		return liquid.render(
			{
				text,
				line,
				path: document.path,
				...(isMarkdown(document)
					? {
							shield: {
								dollars: usesDollars(course, document, services.setup),
							},
						}
					: {}),
			},
			scope,
			{ page: document.path },
		);
	}

	function isMarkdown({ extension }: CourseDocument): boolean {
		return conversionFor(extension, String(config.markdown_ext)) === "markdown";
	}

	function convert(
		{ text, locate }: MarkdownText,
		document: CourseDocument,
	): Result<string> {
		const conversion = conversionFor(
			document.extension,
			String(config.markdown_ext),
		);
		if (conversion === "none") return ok(text);
		if (conversion !== "markdown")
			return sass(text, conversion === "sass", document.path);
		const own = hasOwnTheme(course, document);
		const markdown = markdownFor({
			own,
			dollars: own && usesDollars(course, document, services.setup),
		});
		const converted = convertMarkdown(
			{ text, locate },
			markdown,
			document,
			enhanceOptions(document),
		);
		document.facts = converted.value.facts;
		return map(converted, ({ html }) => html);
	}

	function enhanceOptions(document: CourseDocument): EnhanceOptions {
		return {
			on: enhancementsOf(course, document),
			title: String(document.data.title ?? ""),
			findThumbnail: services.findThumbnail,
			sizeOf: (address) => services.files.sizeOf(address, document),
			resolve: services.resolve,
			describeImage: (address) => services.files.describe(address, document),
			variantUrl: services.variantUrl,
			keepLinks: config.links === "keep",
		};
	}

	function renderExcerpt(document: CourseDocument): string | undefined {
		if (document.excerpt !== undefined) return document.excerpt;
		if (document.excerptSource === undefined) return undefined;
		document.excerpt = "";
		const { facts } = document;
		const text = renderLiquid(
			document.excerptSource,
			document.bodyLine,
			document,
			drops.scope(document),
		);
		const { value } = convert(text.value, document);
		if (facts) document.facts = facts;
		document.excerpt = value;
		return value;
	}

	function renderLayouts(document: CourseDocument): Result<string> {
		const chain = layoutChain(course, document);
		const page = renderInLayouts(
			document.content,
			chain.value,
			(template, content, layout) =>
				map(
					liquid.render(
						{
							text: template.body,
							path: template.path,
							line: template.bodyLine,
						},
						drops.scope(document, { content, layout }),
						{ page: document.path },
					),
					({ text }) => text,
				),
		);
		return ok(page.value, [...chain.diagnostics, ...page.diagnostics]);
	}

	return {
		renderContent(document) {
			const text = renderLiquid(
				document.body,
				document.bodyLine,
				document,
				drops.scope(document),
			);
			const converted = convert(text.value, document);
			document.content = converted.value;
			return ok(undefined, [...text.diagnostics, ...converted.diagnostics]);
		},
		renderLayouts,
		pageData: data,
	};
}

/** `style: compressed`, also as Ruby writes it (`:compressed`). */
function sassStyle(sass: unknown): "expanded" | "compressed" {
	const style = isRecord(sass) ? String(sass.style ?? "") : "";
	return style.replace(/^:/, "") === "compressed" ? "compressed" : "expanded";
}
