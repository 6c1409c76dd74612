import type { TexFault } from "./parse-error.ts";
import { Rewriter, type Rewritten } from "./rewriting.ts";
import {
	endOfArgument,
	skipBlank,
	type TexToken,
	tokenize,
} from "./tokenize.ts";

/**
 * TeX that says the same so that KaTeX understands it, for what MathJax accepts and KaTeX refuses.
 *
 * @returns `undefined` where there is no remedy for this fault.
 */
export function remedy(tex: string, fault: TexFault): Rewritten | undefined {
	const bare = /^Got function '(\\[A-Za-z]+)' with no arguments as/.exec(
		fault.message,
	)?.[1];
	if (bare) return braceArguments(tex, bare);
	if (
		/^Unknown column alignment|^Invalid delimiter type|alignment/.test(
			fault.message,
		)
	)
		return addColumns(tex);
	if (fault.message.startsWith("Can't use function '$'"))
		return dropDollars(tex);
	return undefined;
}

/** Commands that take no argument, or two, among those KaTeX wants braces around. */
const arities: Readonly<Record<string, number>> = {
	"\\binom": 2,
	"\\dfrac": 2,
	"\\frac": 2,
	"\\overset": 2,
	"\\stackrel": 2,
	"\\tfrac": 2,
	"\\underset": 2,
};
const operators =
	/^\\(?:arccos|arcsin|arctan|arg|cos|cosh|cot|coth|csc|deg|det|dim|exp|gcd|hom|inf|ker|lg|lim|liminf|limsup|ln|log|max|min|Pr|sec|sin|sinh|sup|tan|tanh|sum|prod|int|oint|bigcup|bigcap|bigoplus|bigotimes|argmax|argmin)$/;

/** `q_\boldsymbol{\phi}` as `q_{\boldsymbol{\phi}}`. */
function braceArguments(tex: string, command: string): Rewritten {
	const tokens = tokenize(tex);
	const rewriter = new Rewriter(tex);
	const arity = operators.test(command) ? 0 : (arities[command] ?? 1);
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]?.text !== command || !followsArgumentTaker(tokens, at))
			continue;
		let end = at + 1;
		for (let count = 0; count < arity; count++)
			end = endOfArgument(tokens, skipBlank(tokens, end));
		rewriter.insert((tokens[at] as TexToken).from, "{");
		rewriter.insert(tokens[end - 1]?.to ?? tex.length, "}");
		at = end - 1;
	}
	return rewriter.finish();
}

/** Whether the token stands where one argument is expected: after a script mark or `\sqrt` and the like. */
function followsArgumentTaker(
	tokens: readonly TexToken[],
	at: number,
): boolean {
	let before = at - 1;
	while (/^\s/.test(tokens[before]?.text ?? "")) before--;
	return /^(?:[_^]|\\[A-Za-z]+)$/.test(tokens[before]?.text ?? "");
}

/** `\begin{array}` without columns: as many centred ones as its widest row has. */
function addColumns(tex: string): Rewritten | undefined {
	const rewriter = new Rewriter(tex);
	for (const match of tex.matchAll(
		/\\begin\s*\{array\}(?!\s*(?:\{|\[[^\]]*\]\s*\{))/g,
	)) {
		const at = match.index + match[0].length;
		const end = tex.indexOf("\\end{array}", at);
		const body = tex.slice(at, end < 0 ? tex.length : end);
		const widths = body.split("\\\\").map((row) => row.split("&").length);
		rewriter.insert(
			at,
			`{${"c".repeat(widths.reduce((a, b) => Math.max(a, b)))}}`,
		);
	}
	const rewritten = rewriter.finish();
	return rewritten.tex === tex ? undefined : rewritten;
}

/** `\left[ $Y$ \right]`: dollars inside a formula mean nothing. */
function dropDollars(tex: string): Rewritten {
	const rewriter = new Rewriter(tex);
	for (const { text, from, to } of tokenize(tex))
		if (text === "$") rewriter.replace(from, to, " ");
	return rewriter.finish();
}
