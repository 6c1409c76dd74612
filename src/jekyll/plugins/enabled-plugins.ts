import type { SiteConfig } from "../../config/types.ts";
import { pluginsInGemfile } from "../gemfile.ts";

/** What GitHub Pages turns on for every site (`plugins: [github-pages]`). */
const GITHUB_PAGES = [
	"jekyll-coffeescript",
	"jekyll-default-layout",
	"jekyll-gist",
	"jekyll-github-metadata",
	"jekyll-optional-front-matter",
	"jekyll-paginate",
	"jekyll-readme-index",
	"jekyll-relative-links",
	"jekyll-titles-from-headings",
];

/** Names of the enabled plugins: the Gemfile's, then those listed; of these, in safe mode only those of the whitelist. */
export function enabledPlugins({
	source,
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
	const all = [...pluginsInGemfile(source), ...kept];
	return new Set([
		...all,
		...(all.includes("github-pages") ? GITHUB_PAGES : []),
	]);
}
