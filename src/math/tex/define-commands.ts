import { readBracket, textOfTokens } from "./code-macros.ts";
import type { MacroContext, MacroDefinition, MacroToken } from "./katex.ts";

/** A macro with an optional first argument: code, with a text that tells it from others. */
export type OptionalMacro = ((context: MacroContext) => MacroDefinition) & {
	readonly key: string;
};

/**
 * MathJax's `\newcommand` and its kin: names may be taken already, and a definition holds for the rest of the page,
 * in whatever group it is made.
 */
export const definitionCommands: Readonly<Record<string, MacroDefinition>> = {
	"\\newcommand": (context) => define(context, true),
	"\\renewcommand": (context) => define(context, true),
	"\\providecommand": (context) => define(context, false),
	"\\DeclareMathOperator": defineOperator,
	"\\def": "\\gdef",
	"\\edef": "\\xdef",
};

function define(context: MacroContext, replaces: boolean): MacroDefinition {
	const name = readName(context);
	const count = Number.parseInt(textOfTokens(readBracket(context) ?? []), 10);
	const fallback = readBracket(context);
	const tokens = context.consumeArg().tokens;
	if (!replaces && context.macros.has(name)) return "";
	const numArgs = count || 0;
	const definition =
		fallback && numArgs > 0
			? withOptional(tokens, numArgs, fallback)
			: { tokens, numArgs };
	context.macros.set(name, definition, true);
	return "";
}

function defineOperator(context: MacroContext): MacroDefinition {
	context.consumeSpaces();
	const starred = context.future().text === "*";
	if (starred) context.popToken();
	const name = readName(context);
	const text = textOfTokens(context.consumeArg().tokens);
	const operator = starred ? "\\operatorname*" : "\\operatorname";
	context.macros.set(name, `${operator}{${text}}`, true);
	return "";
}

/** `{\R}`, `\R`, and as MathJax forgives it `{R}`. */
function readName(context: MacroContext): string {
	if (context.future().text === "*") context.popToken();
	const text = textOfTokens(context.consumeArg().tokens).trim();
	return text.startsWith("\\") ? text : `\\${text}`;
}

function withOptional(
	body: MacroToken[],
	count: number,
	fallback: MacroToken[],
): OptionalMacro {
	const expand = (context: MacroContext): MacroDefinition => {
		const first = readBracket(context) ?? fallback;
		const others = context.consumeArgs(count - 1);
		return { tokens: insertArguments(body, [first, ...others]), numArgs: 0 };
	};
	const key = `${count}[${textOfTokens(fallback)}]${textOfTokens(body)}`;
	return Object.assign(expand, { key });
}

/** The body with its `#1` … `#9` replaced and `##` halved. All tokens in reverse, as KaTeX keeps them. */
function insertArguments(
	body: readonly MacroToken[],
	args: readonly MacroToken[][],
): MacroToken[] {
	const expanded: MacroToken[] = [];
	for (let at = 0; at < body.length; at++) {
		const token = body[at];
		const parameter = body[at + 1]?.text === "#";
		if (!token) continue;
		if (!parameter) expanded.push(token);
		else {
			at++;
			expanded.push(...(args[Number(token.text) - 1] ?? [token]));
		}
	}
	return expanded;
}
