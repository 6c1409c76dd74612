import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { MathOptions, MathOutput } from "../math/index.ts";
import { isRecord } from "../ruby/record.ts";
import { hasOwnTheme } from "./is-enhanced.ts";
import { locateFormulas } from "./locate-formulas.ts";
import { type ClientSetup, usesDollars } from "./uses-dollars.ts";

const room = "formulas";

/** How a page's mathematics is set: the course's macros under the page's own, its delimiters, its numbering. */
export function mathOptionsFor(
	course: Course,
	document: CourseDocument,
	setup: ClientSetup,
	cache: Cache,
): MathOptions {
	const site = isRecord(course.config.math) ? course.config.math : {};
	const page = isRecord(document.data.math) ? document.data.math : {};
	return {
		file: document.path,
		// With Lectern's own theme Markdown has told dollars from mathematics already.
		dollars:
			!hasOwnTheme(course, document) && usesDollars(course, document, setup),
		macros: { ...macrosOf(site), ...macrosOf(page) },
		output: outputOf(page.output ?? site.output),
		numbering: "ams",
		locate: locateFormulas(document),
		keep: {
			get: (key) => cache.get(room, key),
			set: (key, value) => cache.set(room, key, value),
		},
	};
}

function macrosOf(math: Record<string, unknown>): Record<string, string> {
	if (!isRecord(math.macros)) return {};
	return Object.fromEntries(
		Object.entries(math.macros).map(([name, tex]) => [
			name.startsWith("\\") ? name : `\\${name}`,
			String(tex),
		]),
	);
}

function outputOf(written: unknown): MathOutput {
	return written === "mathml" || written === "html" ? written : "html+mathml";
}
