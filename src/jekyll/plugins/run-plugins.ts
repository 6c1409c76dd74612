import { placeOf } from "../../config/place-of.ts";
import type { SiteConfig } from "../../config/types.ts";
import type { Course } from "../../course/types.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import type { SourceLocation } from "../../source/types.ts";
import { pluginsInGemfile } from "../gemfile.ts";
import type { SiteContext } from "../site-context.ts";
import { archives } from "./archives.ts";
import { defaultLayout } from "./default-layout.ts";
import { enabledPlugins } from "./enabled-plugins.ts";
import { feed } from "./feed.ts";
import { githubMetadata } from "./github-metadata.ts";
import { lastModifiedAt } from "./last-modified-at.ts";
import { optionalFrontMatter } from "./optional-front-matter.ts";
import { paginate } from "./paginate.ts";
import { paginateV2 } from "./paginate-v2/paginate-v2.ts";
import { readmeIndex } from "./readme-index.ts";
import { redirectFrom } from "./redirect-from.ts";
import { relativeLinks } from "./relative-links.ts";
import { sitemap } from "./sitemap.ts";
import { titlesFromHeadings } from "./titles-from-headings.ts";
import type { Plugin } from "./types.ts";

/** What changes documents comes before what keeps lists of them. */
const plugins: readonly Plugin[] = [
	githubMetadata,
	lastModifiedAt,
	optionalFrontMatter,
	readmeIndex,
	defaultLayout,
	titlesFromHeadings,
	relativeLinks,
	archives,
	redirectFrom,
	paginate,
	paginateV2,
];

/** Last, and among themselves in the order in which the course lists them: so do their pages stand in `site.pages`. */
const lastPlugins: readonly Plugin[] = [feed, sitemap];

/** Plugins whose work is done elsewhere: by Liquid's tags and filters, by the layouts' finding, or always. */
const ELSEWHERE = new Set([
	"github-pages",
	"jekyll-avatar",
	"jekyll-commonmark",
	"jekyll-gist",
	"jekyll-include-cache",
	"jekyll-katex",
	"jekyll-mentions",
	"jekyll-relative-links",
	"jekyll-remote-theme",
	"jekyll-sass-converter",
	"jekyll-scholar",
	"jekyll/scholar",
	"jekyll-seo-tag",
	"jekyll-toc",
	"jekyll-watch",
	"jemoji",
	"kramdown",
	"kramdown-parser-gfm",
	"rouge",
	"webrick",
]);

/**
 * Do the work of the plugins that the course enables (`plugins:`, or `gems:` of old), and before them of those that its
 * theme brings along.
 *
 * A plugin that is not known here is `jekyll/unknown-plugin`.
 */
export function runPlugins(
	course: Course,
	context: SiteContext,
	ofTheme: readonly string[],
): Course {
	const enabled = enabledPlugins(context.config);
	const ofGemfile = new Set(pluginsInGemfile(context.config.source));
	for (const name of enabled)
		if (!isKnown(name) && !ofGemfile.has(name)) reportUnknown(context, name);
	const order = [...ofTheme, ...enabled];
	const place = ({ names }: Plugin) =>
		order.findIndex((name) => names.includes(name));
	const last = lastPlugins.toSorted((a, b) => place(a) - place(b));
	return [...plugins, ...last]
		.filter((plugin) => place(plugin) >= 0)
		.reduce((result, plugin) => plugin.run(result, context), course);
}

function isKnown(name: string): boolean {
	return (
		ELSEWHERE.has(name) ||
		[...plugins, ...lastPlugins].some(({ names }) => names.includes(name))
	);
}

function reportUnknown(context: SiteContext, name: string): void {
	context.report(
		diagnostic(
			"jekyll/unknown-plugin",
			`The plugin \`${name}\` is not run: Lectern does the work of the usual plugins itself, and this is none of them.`,
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
