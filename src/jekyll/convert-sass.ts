import { createRequire } from "node:module";
import { basename, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as SassModule from "sass";
import type { SiteConfig } from "../config/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";

/** What Sass makes of a file. */
export interface Stylesheet {
	/** Ends with the comment that names the source map, where there is one. */
	readonly css: string;
	/** The source map as JSON, to be written beside the stylesheet as `outputName` with `.map`. */
	readonly map?: string;
	/** Absolute paths of the files it was made of; unknown where Sass refused one. */
	readonly imported?: readonly string[];
}

export interface SassSettings {
	/** Whether the text is indented Sass (`.sass`) and not SCSS. */
	readonly indented: boolean;
	/** Absolute folders to import from. */
	readonly loadPaths: readonly string[];
	readonly style: "expanded" | "compressed";
	/** The course's folder: imports from outside it and outside `loadPaths` are refused. */
	readonly source: string;
	/** The file, relative to the course, for imports beside it and for diagnostics. */
	readonly file: string;
	/** The line of the file on which the text begins, from 1. */
	readonly firstLine?: number;
	/** Name of the stylesheet (`main.css`), where a source map is wanted. */
	readonly mapFor?: string;
}

/** Loaded when the first stylesheet is converted: it takes longer to load than a small course to build. */
const load = createRequire(import.meta.url);

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
): Result<Stylesheet> {
	const sass = load("sass") as typeof SassModule;
	const { source, file, mapFor } = settings;
	try {
		const { css, sourceMap, loadedUrls } = sass.compileString(text, {
			syntax: settings.indented ? "indented" : "scss",
			style: settings.style,
			url: pathToFileURL(resolve(source, file)),
			importer: importerOf(source),
			importers: settings.loadPaths.map(importerOf),
			sourceMap: mapFor !== undefined,
			sourceMapIncludeSources: true,
			charset: false,
			logger: sass.Logger.silent,
		});
		const imported = loadedUrls.map((url) => fileURLToPath(url));
		if (mapFor === undefined || !sourceMap)
			return ok({ css: `${css}\n`, imported });
		return ok({
			imported,
			css: `${css}\n\n/*# sourceMappingURL=${encodeURI(mapFor)}.map */`,
			map: mapText({ ...sourceMap, sourceRoot: "" }, source, mapFor),
		});
	} catch (error) {
		if (!(error instanceof sass.Exception)) throw error;
		return ok({ css: "" }, [sassDiagnostic(error, settings)]);
	}
}

/** What `sass:` in `_config.yml` says about the style and source maps. */
export function sassOptionsOf({ sass, lectern }: SiteConfig): {
	style: "expanded" | "compressed";
	sourceMap: boolean;
} {
	const options = isRecord(sass) ? sass : {};
	const style = String(options.style ?? "").replace(/^:/, "");
	const maps = String(options.sourcemap ?? "always").replace(/^:/, "");
	return {
		style: style === "compressed" ? "compressed" : "expanded",
		sourceMap:
			maps === "always" ||
			(maps === "development" && lectern.environment === "development"),
	};
}

/** Imports from a folder and what lies below it; a path that climbs out of it finds nothing. */
function importerOf(folder: string): SassModule.FileImporter<"sync"> {
	const base = pathToFileURL(folder + sep);
	return {
		findFileUrl(url) {
			const target = URL.canParse(url, base.href)
				? new URL(url, base)
				: undefined;
			return target?.href.startsWith(base.href) ? target : null;
		},
	};
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
	return JSON.stringify({ ...map, file: basename(name), sources });
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
