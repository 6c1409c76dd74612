import type { ShieldOptions } from "../types.ts";
import { endOfFormula } from "./end-of-formula.ts";
import { endOfOther } from "./end-of-other.ts";
import { Scan } from "./scan.ts";

/** A stretch of a text, its end not included. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Whatever may begin a formula, or code or Liquid in which there are none. */
const sign =
	/\\(?:\\?[([]|begin\{([a-zA-Z]+\*?)\}|[\s\S])|\$\$?|`+|^ {0,3}~~~+|\{%-?[ \t\r\n]*(\w+)|\{\{|<d-math\b[^>]*>|<!--/gm;

/**
 * Where a Markdown text has formulas, as MathJax and kramdown delimit them.
 *
 * Only roughly right where delimiters are unbalanced: a pair ends at the paragraph's end, unless it stands on a line of
 * its own.
 */
export function findFormulas(text: string, options: ShieldOptions): Range[] {
	const found: Range[] = [];
	const search = new Scan(text, sign);
	for (let match = search.next(); match; match = search.next()) {
		const start = match.index + match[0].length;
		const end = endOfFormula(search, match, start, options);
		if (end === undefined) search.skip(endOfOther(search, match, start));
		else {
			found.push({ start, end });
			search.skip(end + (match[0] === "$" ? 1 : 2));
		}
	}
	return found;
}
