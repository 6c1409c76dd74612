import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { PageHook } from "../jekyll/page-hooks/types.ts";
import { collectLinks, relativeLinks } from "../links/index.ts";
import { removeClientMath } from "../math/index.ts";
import { siteAddress } from "../page/index.ts";
import type { Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { mathFolder, preloadedFonts } from "./files/math-files.ts";
import { finishPage } from "./finish-page.ts";
import { leavesTex, mathOptionsFor, shareMath } from "./math-options.ts";
import type { Services } from "./services.ts";
import type { PageAccount } from "./types.ts";

/** A finished page and what there is to know of it. */
export interface Finished {
	readonly html: string;
	readonly account: PageAccount;
}

/** The last stage of pages; what is not HTML passes as it is. */
export type Finish = (
	document: CourseDocument,
	page: Result<string>,
	options?: { readonly asFragment?: boolean },
) => Finished;

const nothing = {
	formulas: 0,
	styleClasses: [],
	links: { anchors: [], addresses: [] },
};

/** @param pageHook - What plugins do to finished pages. */
export function createFinisher(
	course: Course,
	{ setup }: Services,
	cache: Cache,
	pageHook?: PageHook,
): Finish {
	const { config } = course;
	const address = (path: string) => siteAddress(config, mathFolder + path);
	const shared = shareMath(cache);
	const math = isRecord(config.math) ? config.math : {};
	const fixed = {
		removeClientMath: math.keep_client ? undefined : removeClientMath,
		stylesheet: address("math.css"),
		preload: preloadedFonts().map((name) => address(`fonts/${name}`)),
	};
	return (document, { value, diagnostics }, options = {}) => {
		if (!/\.html?$/.test(document.outputPath))
			return { html: value, account: { ...nothing, diagnostics } };
		const relative = (page: string) =>
			relativeLinks(page, document.url, config.baseurl);
		const tex = leavesTex(course, document);
		const page = finishPage(value, {
			...fixed,
			...options,
			...(tex ? { removeClientMath: undefined } : {}),
			math: tex
				? undefined
				: mathOptionsFor(value, course, document, setup, shared),
			relative: config.lectern.relative ? relative : undefined,
		});
		const { formulas, styleClasses } = page.value;
		const html = pageHook
			? pageHook(document, page.value.html)
			: page.value.html;
		const account = {
			diagnostics: [...diagnostics, ...page.diagnostics],
			formulas,
			styleClasses,
			links: collectLinks(html),
		};
		return { html, account };
	};
}
