import { archives } from "./archives.ts";
import { defaultLayout } from "./default-layout.ts";
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
export const plugins: readonly Plugin[] = [
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
export const lastPlugins: readonly Plugin[] = [feed, sitemap];

/** Plugins whose work is done elsewhere: by Liquid's tags and filters, by the layouts' finding, or always. */
const ELSEWHERE = new Set([
	"github-pages",
	"jekyll-avatar",
	"jekyll-coffeescript",
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

/** Whether Lectern does a plugin's work itself, whatever gem of that name there may be. */
export function isBuiltIn(name: string): boolean {
	return (
		ELSEWHERE.has(name) ||
		[...plugins, ...lastPlugins].some(({ names }) => names.includes(name))
	);
}
