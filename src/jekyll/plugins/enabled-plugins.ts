import type { SiteConfig } from "../../config/types.ts";

/** What GitHub Pages turns on for every site (`plugins: [github-pages]`). */
const GITHUB_PAGES = [
	"jekyll-default-layout",
	"jekyll-gist",
	"jekyll-optional-front-matter",
	"jekyll-paginate",
	"jekyll-readme-index",
	"jekyll-relative-links",
	"jekyll-titles-from-headings",
];

/** Names of the enabled plugins. In safe mode only those of the whitelist. */
export function enabledPlugins({
	plugins: listed,
	gems,
	safe,
	whitelist,
}: SiteConfig): Set<string> {
	const names = [listed, gems]
		.flat()
		.filter((name) => typeof name === "string");
	const allowed = [whitelist].flat();
	const kept = safe ? names.filter((name) => allowed.includes(name)) : names;
	return new Set([
		...kept,
		...(kept.includes("github-pages") ? GITHUB_PAGES : []),
	]);
}
