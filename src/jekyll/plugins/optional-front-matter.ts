import { posix } from "node:path";
import type { StaticFile } from "../../course/types.ts";
import { createPage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { optionsAt, type Plugin } from "./types.ts";

/** Markdown files that are about the repository, not part of the site. */
const LEFT_ALONE = new Set([
	"README",
	"LICENSE",
	"LICENCE",
	"COPYING",
	"CODE_OF_CONDUCT",
	"CONTRIBUTING",
	"ISSUE_TEMPLATE",
	"PULL_REQUEST_TEMPLATE",
]);

/** jekyll-optional-front-matter: a Markdown file without front matter is a page. */
export const optionalFrontMatter: Plugin = {
	names: ["jekyll-optional-front-matter"],
	run(course, context) {
		const { config } = context;
		const options = optionsAt(config, "optional_front_matter");
		if (options.enabled === false || config.require_front_matter) return course;
		const files = course.staticFiles.filter((file) => isWanted(context, file));
		const pages = files.map(({ path, absolutePath }) =>
			createPage(context, { path, absolutePath, isFolder: false }),
		);
		return {
			...course,
			pages: [...course.pages, ...pages],
			staticFiles: options.remove_originals
				? course.staticFiles.filter((file) => !files.includes(file))
				: course.staticFiles,
		};
	},
};

function isWanted(context: SiteContext, { path }: StaticFile): boolean {
	const extension = posix.extname(path);
	if (!context.markdownExtensions.has(extension.toLowerCase())) return false;
	const { include } = context.config;
	const included = Array.isArray(include) && include.includes(path);
	return (
		included || !LEFT_ALONE.has(posix.basename(path, extension).toUpperCase())
	);
}
