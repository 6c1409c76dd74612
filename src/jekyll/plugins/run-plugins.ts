import { placeOf } from "../../config/place-of.ts";
import type { SiteConfig } from "../../config/types.ts";
import type { Course } from "../../course/types.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { SourceLocation } from "../../source/types.ts";
import { pluginsInGemfile } from "../gemfile.ts";
import type { GemsRun } from "../ruby-plugins/types.ts";
import type { SiteContext } from "../site-context.ts";
import { isBuiltIn, lastPlugins, plugins } from "./built-in-plugins.ts";
import { enabledPlugins } from "./enabled-plugins.ts";
import type { Plugin } from "./types.ts";

/**
 * Do the work of the plugins that the course enables (`plugins:`, or `gems:` of old), and before them of those that its
 * theme brings along.
 *
 * A plugin that is neither known here nor run as a gem is `jekyll/unknown-plugin`.
 */
export function runPlugins(
	course: Course,
	context: SiteContext,
	ofTheme: readonly string[],
	gems: GemsRun = { names: [], refusals: new Map() },
): Course {
	const enabled = enabledPlugins(context.config);
	const ofGemfile = new Set(pluginsInGemfile(context.config.source));
	for (const name of enabled)
		if (![...gems.names, ...ofGemfile].includes(name) && !isBuiltIn(name))
			reportUnknown(context, name, gems.refusals.get(name));
	const order = [...ofTheme, ...enabled];
	const place = ({ names }: Plugin) =>
		order.findIndex((name) => names.includes(name));
	const last = lastPlugins.toSorted((a, b) => place(a) - place(b));
	return [...plugins, ...last]
		.filter((plugin) => place(plugin) >= 0)
		.reduce((result, plugin) => plugin.run(result, context), course);
}

function reportUnknown(
	context: SiteContext,
	name: string,
	refusal = "Lectern does the work of the usual plugins itself, this is none of them, and no gem of its name is on this disk.",
): void {
	context.report(
		diagnostic(
			"jekyll/unknown-plugin",
			`The plugin \`${name}\` is not run: ${refusal}`,
			placeOfPlugin(context.config, name),
			{ length: name.length },
		),
	);
}

/** Its entry in the list that names it: `plugins`, or `gems` as it was called. */
function placeOfPlugin(config: SiteConfig, name: string): SourceLocation {
	const key = [config.plugins].flat().includes(name) ? "plugins" : "gems";
	const list = config[key];
	return placeOf(
		config,
		Array.isArray(list) ? `${key}.${list.indexOf(name)}` : key,
	);
}
