import type { Course, CourseDocument } from "../../course/types.ts";
import { absoluteAddress } from "../../page/index.ts";
import { generatedPage } from "../generated-page.ts";
import { documentsOf } from "../uses-own-theme.ts";

/**
 * Pages at old addresses that send the reader on: `redirect_from` (an address or a list) of the page that is there now,
 * `redirect_to` of the page itself.
 *
 * @see https://github.com/jekyll/jekyll-redirect-from
 */
export function makeRedirects(course: Course): CourseDocument[] {
	const documents = documentsOf(course).filter(({ written }) => written);
	for (const document of documents) redirectItself(course, document);
	return documents.flatMap((document) =>
		addresses(document.data.redirect_from).map((from) =>
			redirectPage(course, from, document.url),
		),
	);
}

function redirectItself(course: Course, document: CourseDocument): void {
	const [to] = addresses(document.data.redirect_to);
	if (!to || !isSafe(to)) return;
	const redirect = { to: absoluteAddress(course.config, to) };
	document.data = {
		...document.data,
		layout: "redirect",
		sitemap: false,
		redirect,
	};
}

function redirectPage(course: Course, from: string, to: string) {
	const path = from.replace(/^\/*/, "/");
	const hasExtension = /\.[a-z0-9]+$/i.test(path);
	const url = hasExtension || path.endsWith("/") ? path : `${path}.html`;
	const redirect = { from: path, to: absoluteAddress(course.config, to) };
	return generatedPage({
		url: url.replace(/\/\.\.?(?=\/)/g, ""),
		data: { layout: "redirect", sitemap: false, redirect },
	});
}

function addresses(written: unknown): string[] {
	const list = Array.isArray(written) ? written : [written];
	return list.filter(
		(address): address is string =>
			typeof address === "string" && address.trim() !== "",
	);
}

/** Nothing that runs: a path, or an address of the web. */
function isSafe(address: string): boolean {
	return !/^[a-z][a-z0-9+.-]*:/i.test(address) || /^https?:/i.test(address);
}
