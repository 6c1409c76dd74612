import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import {
	type CheckedPage,
	checkLinks,
	collectLinks,
	relativeLinks,
} from "../links/index.ts";
import { removeClientMath } from "../math/index.ts";
import { siteAddress } from "../page/index.ts";
import type { Result } from "../result.ts";
import { isRecord } from "../ruby/record.ts";
import { type FinishOptions, finishPage } from "./finish-page.ts";
import { mathFolder, preloadedFonts } from "./math-files.ts";
import { mathOptionsFor } from "./math-options.ts";
import type { Services } from "./services.ts";

/**
 * Finishes pages one by one and keeps account of what the site as a whole needs of them: the rules of the mathematical
 * stylesheet, what there is to report, where links lead.
 */
export class PageFinisher {
	readonly diagnostics: Diagnostic[] = [];
	/** Generated classes of formulas on all pages. */
	readonly styleClasses = new Set<string>();
	formulas = 0;
	readonly #course: Course;
	readonly #services: Services;
	readonly #cache: Cache;
	readonly #pages: CheckedPage[] = [];

	constructor(course: Course, services: Services, cache: Cache) {
		this.#course = course;
		this.#services = services;
		this.#cache = cache;
	}

	/** A page's last stage; what is not HTML passes as it is. */
	finish(
		document: CourseDocument,
		{ value, diagnostics }: Result<string>,
		{ asFragment = false } = {},
	): string {
		this.diagnostics.push(...diagnostics);
		if (!/\.html?$/.test(document.outputPath)) return value;
		const options = { ...this.#optionsFor(value, document), asFragment };
		const page = finishPage(value, options);
		this.diagnostics.push(...page.diagnostics);
		this.formulas += page.value.formulas;
		for (const name of page.value.styleClasses) this.styleClasses.add(name);
		const { path, url, facts } = document;
		const links = collectLinks(page.value.html);
		this.#pages.push({ path, url, links, places: facts?.links ?? [] });
		return page.value.html;
	}

	/** Links within the site that lead nowhere; known when every page has been finished. */
	checkLinks(exists: (path: string) => boolean): Diagnostic[] {
		const { baseurl } = this.#course.config;
		return checkLinks(this.#pages, { baseurl, exists });
	}

	#optionsFor(html: string, document: CourseDocument): FinishOptions {
		const { config } = this.#course;
		const { setup } = this.#services;
		const address = (path: string) => siteAddress(config, mathFolder + path);
		const math = isRecord(config.math) ? config.math : {};
		const { relative } = config.lectern;
		return {
			math: mathOptionsFor(html, this.#course, document, setup, this.#cache),
			removeClientMath: math.keep_client ? undefined : removeClientMath,
			stylesheet: address("math.css"),
			preload: preloadedFonts().map((name) => address(`fonts/${name}`)),
			relative: relative
				? (page) => relativeLinks(page, document.url, config.baseurl)
				: undefined,
		};
	}
}
