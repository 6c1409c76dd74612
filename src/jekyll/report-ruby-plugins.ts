import { diagnostic } from "../diagnostics/create.ts";
import { pluginFolders } from "./ruby-plugins/index.ts";
import type { SiteContext } from "./site-context.ts";

/** Say `jekyll/ruby-plugin` of each plugin in `plugins_dir`: in safe mode none is run. */
export function reportRubyPlugins(context: SiteContext): void {
	for (const folder of pluginFolders(context.config.plugins_dir))
		for (const { path, isFolder } of context.folders.list(folder))
			if (!isFolder && path.endsWith(".rb"))
				context.report(
					diagnostic(
						"jekyll/ruby-plugin",
						"In safe mode no plugin of the course's own is run.",
						{
							file: path,
							line: 1,
							column: 1,
						},
					),
				);
}
