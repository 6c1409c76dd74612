import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { writeMathStylesheet } from "../math/index.ts";
import type { Output } from "../output/types.ts";
import { siteAddress } from "../page/index.ts";
import type { Result } from "../result.ts";
import { type FinishOptions, finishPage } from "./finish-page.ts";
import { mathOptionsFor } from "./math-options.ts";
import type { Services } from "./services.ts";

const folder = "assets/lectern-math/";

/**
 * Finishes pages one by one and keeps account of what the site as a whole needs for them: the rules of the
 * mathematical stylesheet, the diagnostics, the number of formulas.
 */
export class PageFinisher {
	readonly diagnostics: Diagnostic[] = [];
	formulas = 0;
	readonly #course: Course;
	readonly #services: Services;
	readonly #cache: Cache;
	readonly #classes = new Set<string>();

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
		const page = finishPage(value, {
			...this.#optionsFor(document),
			asFragment,
		});
		this.diagnostics.push(...page.diagnostics);
		this.formulas += page.value.formulas;
		for (const name of page.value.styleClasses) this.#classes.add(name);
		return page.value.html;
	}

	/** The stylesheet and fonts of the mathematics; to be rendered after all pages. */
	files(): Output[] {
		const { fonts } = writeMathStylesheet([]);
		return [
			...fonts.map((copyOf) => {
				const outputPath = `${folder}fonts/${copyOf.replace(/^.*[\\/]/, "")}`;
				return { outputPath, url: `/${outputPath}`, copyOf };
			}),
			{
				outputPath: `${folder}math.css`,
				url: `/${folder}math.css`,
				render: () => writeMathStylesheet(this.#classes).css,
			},
		];
	}

	#optionsFor(document: CourseDocument): FinishOptions {
		const { config } = this.#course;
		const address = (path: string) => siteAddress(config, `/${folder}${path}`);
		return {
			math: mathOptionsFor(
				this.#course,
				document,
				this.#services.setup,
				this.#cache,
			),
			removeClientMath: undefined,
			stylesheet: address("math.css"),
			preload: [],
			relative: undefined,
		};
	}
}
