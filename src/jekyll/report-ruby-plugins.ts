import { diagnostic } from "../diagnostics/create.ts";
import type { SiteContext } from "./site-context.ts";

/** Say `jekyll/ruby-plugin` of each plugin in `plugins_dir`: Jekyll would run it, and its work is missing here. */
export function reportRubyPlugins(context: SiteContext): void {
	for (const folder of foldersOf(context.config.plugins_dir))
		for (const { path, isFolder } of context.folders.list(folder))
			if (!isFolder && path.endsWith(".rb"))
				context.report(
					diagnostic(
						"jekyll/ruby-plugin",
						"Expected no Ruby, found a plugin.",
						{
							file: path,
							line: 1,
							column: 1,
						},
					),
				);
}

function foldersOf(configured: unknown): string[] {
	if (Array.isArray(configured)) return configured.map(String);
	return [typeof configured === "string" ? configured : "_plugins"];
}
