import { ok, type Result } from "../result.ts";
import { findMath } from "./find/find-math.ts";
import { PageSetter } from "./set/page-setter.ts";
import type { Delimiter, FoundMath, MathOptions, MathPage } from "./types.ts";

const dollars: Delimiter = {
	left: "$",
	right: "$",
	display: false,
	tight: true,
};

/**
 * Set all mathematics of a page: the last pass over its HTML, body inside its layouts.
 *
 * Pure and synchronous; text outside formulas comes out to the byte. Macros, labels and numbers hold for the page,
 * in its order; references may point forward. A formula that cannot be set is shown as its TeX, marked.
 *
 * @returns The page; with `math/syntax-error`, `math/unknown-macro`, `math/undefined-reference`,
 *   `math/duplicate-label` for what is wrong in it.
 */
export function setMathematics(
	html: string,
	options: MathOptions,
): Result<MathPage> {
	const found = findMathOf(html, options);
	if (found.length === 0) return ok(withoutMathematics(html));
	const setter = new PageSetter(found, options);
	const pieces: string[] = [];
	let last = 0;
	for (const math of found) {
		pieces.push(html.slice(last, math.from), setter.set(math));
		last = math.to;
	}
	pieces.push(html.slice(last));
	return ok(setter.finish(pieces.join("")), setter.diagnostics);
}

/**
 * Set a page's mathematics for what is kept of it (`options.keep`), and for nothing else.
 *
 * What `setMathematics` would keep of the same page, to the byte.
 */
export function keepMathematics(html: string, options: MathOptions): void {
	const found = findMathOf(html, options);
	if (found.length === 0) return;
	const setter = new PageSetter(found, options);
	for (const math of found) setter.set(math);
}

function findMathOf(html: string, options: MathOptions): FoundMath[] {
	const delimiters = [
		...(options.delimiters ?? []),
		...(options.dollars ? [dollars] : []),
	];
	const escapes = options.escapes ?? options.dollars ?? false;
	return findMath(html, delimiters, escapes);
}

/** A page in which nothing is set. */
export function withoutMathematics(html: string): MathPage {
	return { html, formulas: 0, usesMathematics: false, styleClasses: [] };
}
