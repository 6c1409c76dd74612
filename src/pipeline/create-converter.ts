import { join, posix, relative } from "node:path";
import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import { convertCoffeeScript } from "../jekyll/convert-coffeescript.ts";
import { convertSass, sassOptionsOf } from "../jekyll/convert-sass.ts";
import type { Facts } from "../page/facts.ts";
import { map, ok, type Result } from "../result.ts";
import { createConversions } from "./convert.ts";
import { convertMarkdown } from "./convert-markdown.ts";
import { createEnv, type MarkdownText } from "./create-env.ts";
import { createMarkdownSet } from "./create-markdown-set.ts";
import { enhanceOptionsFor, hasOwnTheme } from "./enhance/index.ts";
import type { Services } from "./services.ts";
import { usesDollars } from "./uses-dollars.ts";

/** A document's text after conversion; facts only where it was Markdown. */
export interface ConvertedText {
	readonly html: string;
	readonly facts?: Facts;
	/** A stylesheet's source map. */
	readonly sourceMap?: string;
}

/** Markdown, Sass and CoffeeScript, as a course has them. */
export interface Converter {
	/** Whether a document of this extension is Markdown. */
	readonly isMarkdown: (extension: string) => boolean;
	/** A document's text, by its extension. */
	readonly convert: (
		text: MarkdownText,
		document: CourseDocument,
	) => Result<ConvertedText>;
	/** Markdown without enhancements, or its typography alone. */
	readonly plain: (text: string, typographyOnly?: boolean) => string;
	/**
	 * A stylesheet.
	 *
	 * @param mapFor - The name of the file it becomes, where it is to have a source map.
	 */
	readonly sass: (
		text: string,
		indented: boolean,
		file: string,
		mapFor?: string,
	) => Result<ConvertedText>;
}

export function createConverter(
	course: Course,
	services: Services,
	log: ReadLog,
): Converter {
	const { config } = course;
	const conversionFor = createConversions(config);
	const markdownFor = createMarkdownSet(config, services.highlight);

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
		return map(convertSass(text, settings, services.sass()), (made) => {
			const { css, imported } = made;
			log.read("sass", "names");
			if (!imported) log.read("always", "anew");
			for (const path of imported ?? [])
				if (path !== join(course.source, file))
					log.read(`file:${relative(course.source, path)}`, "body");
			return { html: css, ...(made.map && { sourceMap: made.map }) };
		});
	}

	function convert(
		text: MarkdownText,
		document: CourseDocument,
	): Result<ConvertedText> {
		const conversion = conversionFor(document.extension);
		if (conversion === "none") return ok({ html: text.text });
		if (conversion === "coffee")
			return map(
				convertCoffeeScript(text.text, {
					file: document.path,
					firstLine: document.bodyLine,
				}),
				(html) => ({ html }),
			);
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

	return {
		isMarkdown: (extension) => conversionFor(extension) === "markdown",
		convert,
		plain,
		sass,
	};
}
