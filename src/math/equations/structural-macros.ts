import {
	chain,
	Rewriter,
	type Rewritten,
	unchanged,
} from "../tex/rewriting.ts";
import {
	endOfArgument,
	groupText,
	skipBlank,
	type TexToken,
	tokenize,
} from "../tex/tokenize.ts";
import type { FoundMath, Macros } from "../types.ts";

/** A macro that begins or ends environments, labels or refers: `\be` for `\begin{equation}`. */
interface StructuralMacro {
	readonly tex: string;
	readonly count: number;
}

export type StructuralMacros = ReadonlyMap<string, StructuralMacro>;

const structural = /\\(?:begin|end|label|tag|ref|eqref)(?![A-Za-z])/;
const definition =
	/\\(?:(?:re)?newcommand|providecommand)\*?\s*\{?\s*(\\[A-Za-z]+)\s*\}?\s*(?:\[(\d)\])?\s*(?=\{)|\\[gex]?def\s*(\\[A-Za-z]+)((?:#\d)*)\s*(?=\{)/g;
/** Macros inside macros. */
const deepest = 4;

/** The structural macros of a page: the site's, and those its formulas define. */
export function findStructuralMacros(
	macros: Macros,
	found: readonly FoundMath[],
): StructuralMacros {
	const all = new Map<string, StructuralMacro>();
	for (const [name, macro] of Object.entries(macros)) {
		if (typeof macro !== "string" || !structural.test(macro)) continue;
		const arguments_ = [...macro.matchAll(/#(\d)/g)].map(([, digit]) =>
			Number(digit),
		);
		all.set(name, { tex: macro, count: Math.max(0, ...arguments_) });
	}
	for (const { tex } of found)
		if (isDefining(tex) && structural.test(tex)) readDefinitions(tex, all);
	return all;
}

function isDefining(tex: string): boolean {
	return tex.search(definition) >= 0;
}

function readDefinitions(tex: string, all: Map<string, StructuralMacro>): void {
	for (const match of tex.matchAll(definition)) {
		const rest = tex.slice(match.index + match[0].length);
		const body = groupText(rest, tokenize(rest), 0);
		const name = match[1] ?? match[3] ?? "";
		const count = Number(match[2] ?? (match[4] ?? "").length / 2);
		if (structural.test(body)) all.set(name, { tex: body, count });
		else all.delete(name);
	}
}

/** The TeX with its structural macros written out, so that its equations can be counted. */
export function expandStructural(
	tex: string,
	macros: StructuralMacros,
): Rewritten {
	let result = unchanged(tex);
	if (macros.size === 0 || isDefining(tex)) return result;
	for (let depth = 0; depth < deepest; depth++) {
		const expanded = expandOnce(result.tex, macros);
		if (expanded.tex === result.tex) break;
		result = chain(result, expanded);
	}
	return result;
}

function expandOnce(tex: string, macros: StructuralMacros): Rewritten {
	if (![...macros.keys()].some((name) => tex.includes(name)))
		return unchanged(tex);
	const tokens = tokenize(tex);
	const rewriter = new Rewriter(tex);
	for (let at = 0; at < tokens.length; at++) {
		const { text, from } = tokens[at] as TexToken;
		const macro = macros.get(text);
		if (!macro) continue;
		const args: string[] = [];
		let end = at + 1;
		while (args.length < macro.count) {
			const start = skipBlank(tokens, end);
			args.push(groupText(tex, tokens, start));
			end = endOfArgument(tokens, start);
		}
		const body = macro.tex.replace(
			/#(\d)/g,
			(_, digit) => args[Number(digit) - 1] ?? "",
		);
		rewriter.replace(from, tokens[end - 1]?.to ?? tex.length, `${body} `);
		at = end - 1;
	}
	return rewriter.finish();
}
