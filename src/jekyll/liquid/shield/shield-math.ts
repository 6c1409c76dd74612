import { filters } from "../filters/table.ts";
import { asFault } from "../runtime/fault.ts";
import type { FilteredValue } from "../syntax/filtered-value.ts";
import { Lookup } from "../syntax/lookup.ts";
import { parseStrictOutput } from "../syntax/parse-output.ts";
import type { Classify, Meaning } from "../syntax/tokenize.ts";
import type { ShieldOptions } from "../types.ts";
import { findFormulas, type Range } from "./find-formulas.ts";

const tag = /\{%-?[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v][^{}]*?%\}/y;
const output = /\{\{-?([^{}]*?)-?\}\}/y;
const branches: ReadonlySet<string> = new Set(["else", "elsif", "when"]);

/** Variables that Jekyll always has: what is asked of them is meant, even where it is nothing. */
const globals: ReadonlySet<string> = new Set([
	"site",
	"page",
	"layout",
	"include",
	"forloop",
	"paginator",
	"jekyll",
	"theme",
]);

/**
 * What `{{` and `{%` mean inside the formulas of a text.
 *
 * Liquid is what a formula cannot well be: a known tag; an output of strict grammar whose filters are known, of one of
 * Jekyll's variables (`{{ page.n }}`) or of a quoted text. Any other variable (`{{n}}`) is Liquid's where it has a value
 * and the formula's where it has none. All else (`{{\mathbf{x}}_i}`, `{{}}`, `{{2}}`) is the formula's.
 *
 * @returns `undefined` where there is nothing to shield.
 */
export function shieldMath(
	text: string,
	options: ShieldOptions,
	isTag: (name: string) => boolean,
): Classify | undefined {
	if (!text.includes("{{") && !text.includes("{%")) return undefined;
	const formulas = findFormulas(text, options);
	if (formulas.length === 0) return undefined;
	return (offset) =>
		isInside(formulas, offset) ? meaningAt(text, offset, isTag) : "liquid";
}

/** Whether an offset lies in one of the ranges, which are in order. */
function isInside(ranges: readonly Range[], offset: number): boolean {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranges[middle] as Range).end <= offset) low = middle + 1;
		else high = middle;
	}
	const range = ranges[low];
	return range !== undefined && range.start <= offset;
}

function meaningAt(
	text: string,
	offset: number,
	isTag: (name: string) => boolean,
): Meaning {
	if (text.charAt(offset + 1) === "%") {
		const name = matchAt(tag, text, offset)?.[1];
		return name !== undefined && isTagName(name, isTag) ? "liquid" : "text";
	}
	const match = matchAt(output, text, offset);
	return match ? meaningOfOutput(match[1] as string) : "text";
}

function isTagName(name: string, isTag: (name: string) => boolean): boolean {
	return (
		branches.has(name) ||
		isTag(name) ||
		(name.startsWith("end") && isTag(name.slice(3)))
	);
}

function matchAt(
	pattern: RegExp,
	text: string,
	offset: number,
): RegExpExecArray | null {
	const search = new RegExp(pattern);
	search.lastIndex = offset;
	return search.exec(text);
}

function meaningOfOutput(markup: string): Meaning {
	const parsed = parseStrictly(markup);
	if (!parsed?.filters.every(({ name }) => filters.has(name))) return "text";
	const { value } = parsed;
	if (!(value instanceof Lookup))
		return typeof value.constant === "string" ? "liquid" : "text";
	const isAsked =
		typeof value.name === "string" &&
		globals.has(value.name) &&
		value.steps.length > 0;
	return isAsked ? "liquid" : "doubtful";
}

function parseStrictly(markup: string): FilteredValue | undefined {
	try {
		return parseStrictOutput(markup);
	} catch (error) {
		asFault(error);
		return undefined;
	}
}
