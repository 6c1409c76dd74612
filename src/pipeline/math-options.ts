import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import {
	combineSetups,
	MathMemory,
	type MathOptions,
	type MathOutput,
	type MathSetup,
	readMathSetup,
	SetupMemory,
} from "../math/index.ts";
import { isRecord } from "../ruby/record.ts";
import { hasOwnTheme } from "./enhance/index.ts";
import { openFormulaStore } from "./formula-store.ts";
import { locateFormulas } from "./locate-formulas.ts";
import { usesDollars } from "./uses-dollars.ts";

/** What the pages of a build have in common: formulas that are set already, looks and set-ups already read. */
export interface SharedMath extends Pick<MathOptions, "keep" | "memory"> {
	readonly setups?: SetupMemory;
}

export function shareMath(cache: Cache): SharedMath {
	return {
		memory: new MathMemory(),
		setups: new SetupMemory(),
		keep: openFormulaStore(cache),
	};
}

/** Whether a page's formulas stay TeX, as Markdown left them: `math: {output: tex}` of the page or the course. */
export function leavesTex(course: Course, document: CourseDocument): boolean {
	return writtenOutput(course, document) === "tex";
}

/**
 * How a page's mathematics is set: what its own MathJax or KaTeX configuration says over the course's, under what
 * `math:` says in `_config.yml` and in the page's front matter.
 */
export function mathOptionsFor(
	html: string,
	course: Course,
	document: CourseDocument,
	courseSetup: MathSetup,
	{ setups, ...shared }: SharedMath,
): MathOptions {
	const own = hasOwnTheme(course, document);
	const setup = own
		? noSetup
		: combineSetups(courseSetup, readMathSetup(html, setups));
	const dollars = usesDollars(course, document, setup);
	const [page, site] = sayings(course, document);
	return {
		file: document.path,
		delimiters: setup.delimiters.filter(({ left }) => dollars || left !== "$"),
		// With Lectern's own theme Markdown has told dollars from mathematics already.
		dollars: dollars && !own && !hasDollars(setup),
		...(setup.escapes === undefined ? {} : { escapes: setup.escapes }),
		macros: { ...setup.macros, ...macrosOf(site), ...macrosOf(page) },
		output: outputOf(writtenOutput(course, document)),
		numbering: setup.numbering ?? (setup.found ? "none" : "ams"),
		locate: locateFormulas(document),
		...shared,
	};
}

type Saying = Readonly<Record<string, unknown>>;

/** `math:` in the page's front matter, and in `_config.yml`. */
function sayings(
	course: Course,
	document: CourseDocument,
): [page: Saying, site: Saying] {
	const { math } = document.data;
	const { math: courseMath } = course.config;
	return [isRecord(math) ? math : {}, isRecord(courseMath) ? courseMath : {}];
}

function writtenOutput(course: Course, document: CourseDocument): unknown {
	const [page, site] = sayings(course, document);
	return page.output ?? site.output;
}

const noSetup: MathSetup = { macros: {}, delimiters: [], found: false };

function hasDollars({ delimiters }: MathSetup): boolean {
	return delimiters.some(({ left }) => left === "$");
}

function macrosOf(math: Saying): Record<string, string> {
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
