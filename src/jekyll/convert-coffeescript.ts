import { createRequire } from "node:module";
import type { SiteConfig } from "../config/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { ok, type Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { enabledPlugins } from "./plugins/enabled-plugins.ts";

interface CoffeeScript {
	readonly compile: (text: string) => string;
}

/** Loaded when the first script is converted. */
const load = createRequire(import.meta.url);

/** Whether the course has the plugin that makes JavaScript of `.coffee` files; without it, they are written as they are. */
export function compilesCoffeeScript(config: SiteConfig): boolean {
	return enabledPlugins(config).has("jekyll-coffeescript");
}

/**
 * Convert CoffeeScript to JavaScript, as jekyll-coffeescript's converter does.
 *
 * @param place - Where the text begins: its file, and the line there, from 1.
 * @returns The script; an empty one where the compiler refuses the text, with the error `jekyll/coffeescript` at its place.
 */
export function convertCoffeeScript(
	text: string,
	place: { readonly file: string; readonly firstLine: number },
): Result<string> {
	const { compile } = load("coffeescript") as CoffeeScript;
	try {
		return ok(compile(text));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const { file, firstLine } = place;
		const [line, column] = placeIn(error);
		return ok("", [
			diagnostic(
				"jekyll/coffeescript",
				`This is no CoffeeScript: ${error.message}.`,
				{ file, line: firstLine + line, column: column + 1 },
			),
		]);
	}
}

/** Line and column of a fault, both from 0. */
function placeIn(error: SyntaxError): [number, number] {
	const location = "location" in error ? error.location : undefined;
	if (!isRecord(location)) return [0, 0];
	return [Number(location.first_line), Number(location.first_column)];
}
