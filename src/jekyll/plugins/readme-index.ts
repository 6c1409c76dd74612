import { posix } from "node:path";
import type { Course, StaticFile } from "../../course/types.ts";
import { readText } from "../../source/read-text.ts";
import { generatePage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { optionsAt, type Plugin } from "./types.ts";

/** jekyll-readme-index: a folder's README is its index page, where it has no other. */
export const readmeIndex: Plugin = {
	names: ["jekyll-readme-index"],
	run(course, context) {
		const options = optionsAt(context.config, "readme_index");
		if (options.enabled === false) return course;
		const readmes = course.staticFiles.filter(
			(file) => isReadme(context, file.path) && !hasIndex(course, file),
		);
		return {
			...course,
			pages: [
				...course.pages,
				...readmes.map((file) => indexPage(context, file)),
			],
			staticFiles: options.remove_originals
				? course.staticFiles.filter((file) => !readmes.includes(file))
				: course.staticFiles,
		};
	},
};

function isReadme(context: SiteContext, path: string): boolean {
	const extension = posix.extname(path);
	return (
		context.markdownExtensions.has(extension.toLowerCase()) &&
		posix.basename(path, extension).toLowerCase() === "readme"
	);
}

function hasIndex(
	{ pages, staticFiles }: Course,
	{ url }: StaticFile,
): boolean {
	const folder = `${posix.dirname(url)}/`.replace("//", "/").toLowerCase();
	return [...pages, ...staticFiles].some((file) => {
		const address = file.url.toLowerCase();
		if (!address.startsWith(folder)) return false;
		return /^(?:index\.(?:html?|xhtml|xml))?$/.test(
			address.slice(folder.length),
		);
	});
}

function indexPage(context: SiteContext, { path, absolutePath }: StaticFile) {
	const text = readText(absolutePath, path);
	const matter = context.readFrontMatter(text.value, path).value;
	const folder = posix.dirname(`/${path}`);
	const permalink = folder === "/" ? "/" : `${folder}/`;
	const page = generatePage(
		context,
		path,
		{ permalink, ...matter.data },
		matter.body,
	);
	return { ...page, absolutePath };
}
