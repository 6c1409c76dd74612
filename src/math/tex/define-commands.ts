import { readBracket, textOfTokens } from "./code-macros.ts";
import type { MacroContext, MacroDefinition } from "./katex.ts";
import { optionalMacro } from "./optional-macro.ts";

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
	if (!replaces && context.isDefined(name)) return "";
	const numArgs = count || 0;
	const definition =
		fallback && numArgs > 0
			? optionalMacro(textOfTokens(tokens), numArgs, textOfTokens(fallback))
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
