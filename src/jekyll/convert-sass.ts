import { basename, dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as SassModule from "sass";
import type { SiteConfig } from "../config/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { compactCss } from "./compact-css.ts";
import type { SassCompiler } from "./sass-compiler.ts";

/** What Sass makes of a file. */
export interface Stylesheet {
	/** Ends with the comment that names the source map, where there is one. */
	readonly css: string;
	/** The source map as JSON, to be written beside the stylesheet as `outputName` with `.map`. */
	readonly map?: string;
	/** Absolute paths of the files it was made of; unknown where Sass refused one. */
	readonly imported?: readonly string[];
}

/** Jekyll's styles; `nested`, which nobody asks for, is `expanded`. */
export type SassStyle = "compact" | "expanded" | "compressed";

export interface SassSettings {
	/** Whether the text is indented Sass (`.sass`) and not SCSS. */
	readonly indented: boolean;
	/** Absolute folders to import from. */
	readonly loadPaths: readonly string[];
	readonly style: SassStyle;
	/** The course's folder: imports from outside it and outside `loadPaths` are refused. */
	readonly source: string;
	/** The file, relative to the course, for imports beside it and for diagnostics. */
	readonly file: string;
	/** The line of the file on which the text begins, from 1. */
	readonly firstLine?: number;
	/** Name of the stylesheet (`main.css`), where a source map is wanted. */
	readonly mapFor?: string;
}

/**
 * Convert Sass to CSS as Jekyll's converter does.
 *
 * Deprecations (old themes' `@import`, `/` for division) are not mentioned.
 *
 * @returns The stylesheet; an empty one where Sass refuses the text, with the error `jekyll/sass` at its place.
 */
export function convertSass(
	text: string,
	settings: SassSettings,
	sass: SassCompiler,
): Result<Stylesheet> {
	const { source, file, mapFor } = settings;
	try {
		const {
			css: expanded,
			sourceMap,
			loadedUrls,
		} = sass.compileString(text, {
			syntax: settings.indented ? "indented" : "scss",
			style: settings.style === "compressed" ? "compressed" : "expanded",
			url: pathToFileURL(resolve(source, file)),
			// Sass itself would find the very file that imports, and what lies outside the course.
			importer: { canonicalize: () => null, load: () => null },
			importers: [
				importerBeside(resolve(source, file), source),
				...settings.loadPaths.map((path) => importerOf(path)),
			],
			sourceMap: mapFor !== undefined,
			sourceMapIncludeSources: true,
			charset: false,
			logger: sass.silent,
		});
		const imported = loadedUrls.map((url) => fileURLToPath(url));
		const { css, mappings } =
			settings.style === "compact"
				? compactCss(expanded, sourceMap?.mappings ?? "")
				: { css: expanded, mappings: sourceMap?.mappings ?? "" };
		if (mapFor === undefined || !sourceMap)
			return ok({ css: `${css}\n`, imported });
		return ok({
			imported,
			css: `${css}\n\n/*# sourceMappingURL=${encodeURI(mapFor)}.map */`,
			map: mapText({ ...sourceMap, mappings }, source, mapFor),
		});
	} catch (error) {
		if (!sass.isRefusal(error)) throw error;
		return ok({ css: "" }, [sassDiagnostic(error, settings)]);
	}
}

/** What `sass:` in `_config.yml` says about the style and source maps, also as Ruby writes it (`:compressed`). */
export function sassOptionsOf({ sass, lectern }: SiteConfig): {
	style: SassStyle;
	sourceMap: boolean;
} {
	const options = isRecord(sass) ? sass : {};
	const style = String(options.style ?? "compact").replace(/^:/, "");
	const maps = String(options.sourcemap ?? "always").replace(/^:/, "");
	return {
		style: style === "compressed" || style === "compact" ? style : "expanded",
		sourceMap:
			maps === "always" ||
			(maps === "development" && lectern.environment === "development"),
	};
}

/** Imports from a folder and what lies below it, or below `root`; a path that climbs out of it finds nothing. */
function importerOf(
	folder: string,
	root = folder,
): SassModule.FileImporter<"sync"> {
	const base = pathToFileURL(folder + sep).href;
	const limit = pathToFileURL(root + sep).href;
	return {
		findFileUrl(url) {
			const target = URL.canParse(url, base) ? new URL(url, base) : undefined;
			return target?.href.startsWith(limit) ? target : null;
		},
	};
}

/** Imports from the folder of a stylesheet. One called `main` that imports `main` means that of the load paths. */
function importerBeside(
	file: string,
	source: string,
): SassModule.FileImporter<"sync"> {
	const importer = importerOf(dirname(file), source);
	const itself = withoutEnding(pathToFileURL(file).href);
	return {
		findFileUrl(url, context) {
			const found = importer.findFileUrl(url, context);
			return found instanceof URL && withoutEnding(found.href) === itself
				? null
				: found;
		},
	};
}

function withoutEnding(path: string): string {
	return path.replace(/\.s[ac]ss$/, "");
}

function mapText(
	map: SassModule.CompileResult["sourceMap"] & object,
	source: string,
	name: string,
): string {
	const sources = map.sources.map((url) =>
		url.startsWith("file:")
			? relative(source, fileURLToPath(url)).split(sep).join("/")
			: url,
	);
	const { version, names, mappings, sourcesContent } = map;
	const file = basename(name);
	return JSON.stringify({
		version,
		file,
		sources,
		sourcesContent,
		names,
		mappings,
	});
}

function sassDiagnostic(
	error: SassModule.Exception,
	{ source, file, firstLine = 1 }: SassSettings,
): Diagnostic {
	const { span, sassMessage } = error;
	const path = span.url ? fileURLToPath(span.url) : resolve(source, file);
	const own = path === resolve(source, file);
	return diagnostic("jekyll/sass", `Sass refuses it: ${sassMessage}`, {
		file: own ? file : relative(source, path).split(sep).join("/"),
		line: span.start.line + (own ? firstLine : 1),
		column: span.start.column + 1,
	});
}
