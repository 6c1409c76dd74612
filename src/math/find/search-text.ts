import { holds } from "../../holds.ts";
import { textEnvironments } from "../../markdown/text-environments.ts";
import { once } from "../../once.ts";
import type { Delimiter, FoundMath } from "../types.ts";
import { findEnd, ScanBudget } from "./find-end.ts";

/** What is always a formula: kramdown's two forms, and `$$…$$` in raw HTML. */
export const standardDelimiters: readonly Delimiter[] = [
	{ left: "\\(", right: "\\)", display: false },
	{ left: "\\[", right: "\\]", display: true },
	{ left: "$$", right: "$$", display: true },
];

export interface TextSearch {
	/** Whether a page can hold mathematics at all; quick, and sometimes wrongly yes. */
	readonly mayHold: (html: string) => boolean;
	/** The mathematics of one run of text; offsets count in it. */
	readonly find: (text: string) => FoundMath[];
}

const environment = "\\\\begin\\s*\\{([^{}\\s]+)\\}";
const reference = "\\\\(?:eq)?ref\\s*\\{[^{}]*\\}";

/**
 * Prepare to search text for these delimiters besides the standard ones.
 *
 * @param escapes - Whether `\$` stands for a dollar, as MathJax's `processEscapes` has it.
 */
export function createTextSearch(
	extra: readonly Delimiter[],
	escapes: boolean,
): TextSearch {
	const delimiters = new Map(
		[...standardDelimiters, ...extra].map((pair) => [pair.left, pair]),
	);
	const lefts = [...delimiters.keys()].sort((a, b) => b.length - a.length);
	const start = once(
		() =>
			new RegExp(
				[
					...lefts.map(quote),
					`(?<begin>${environment})`,
					`(?<reference>${reference})`,
					...(escapes ? ["(?<escaped>\\\\[\\\\$])"] : []),
				].join("|"),
				"g",
			),
	);
	const marks = lefts.filter((left) => !left.startsWith("\\"));
	return {
		mayHold: (html) =>
			html.includes("\\") ||
			holds(html, "<d-math", "-math") ||
			holds(html, "math/tex", "/tex") ||
			marks.some((mark) => html.includes(mark)),
		find: (text) => search(text, start(), delimiters),
	};
}

function search(
	text: string,
	start: RegExp,
	delimiters: ReadonlyMap<string, Delimiter>,
): FoundMath[] {
	const found: FoundMath[] = [];
	const budget = new ScanBudget(text.length);
	start.lastIndex = 0;
	for (let match = start.exec(text); match; match = start.exec(text)) {
		const math = read(text, match, delimiters, budget);
		if (!math) continue;
		found.push(math);
		start.lastIndex = math.to;
	}
	return found;
}

function read(
	text: string,
	match: RegExpExecArray,
	delimiters: ReadonlyMap<string, Delimiter>,
	budget: ScanBudget,
): FoundMath | undefined {
	const whole = match[0];
	const from = match.index;
	const after = from + whole.length;
	const { begin, reference, escaped } = match.groups ?? {};
	if (escaped !== undefined)
		return {
			from,
			to: after,
			kind: "escape",
			tex: escaped.slice(1),
			display: false,
		};
	if (reference !== undefined)
		return {
			from,
			to: after,
			kind: "reference",
			tex: reference,
			display: false,
		};
	if (begin !== undefined) {
		const name = match[2] ?? "";
		if (textEnvironments.has(name)) return undefined;
		const end = findEnd(text, after, `\\end{${name}}`, budget);
		if (end === undefined) return undefined;
		return {
			from,
			to: end.to,
			kind: "formula",
			tex: text.slice(from, end.to),
			display: true,
		};
	}
	const pair = delimiters.get(whole);
	if (pair?.tight && !/\S/.test(text.charAt(after))) return undefined;
	const accepts = pair?.tight ? endsTight(text, after) : undefined;
	const end = pair && findEnd(text, after, pair.right, budget, accepts);
	if (!pair || !end) return undefined;
	const tex = text.slice(after, end.from);
	return { from, to: end.to, kind: "formula", tex, display: pair.display };
}

function endsTight(text: string, from: number): (at: number) => boolean {
	return (at) =>
		at > from &&
		/\S/.test(text.charAt(at - 1)) &&
		!/\d/.test(text.charAt(at + 1)) &&
		!/\n[ \t]*\n/.test(text.slice(from, at));
}

/** A string as a regular expression that matches it and nothing else. */
export function quote(literal: string): string {
	return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
