import { readBracket, textOfTokens } from "./code-macros.ts";
import type { MacroContext, MacroDefinition } from "./katex.ts";

/** A macro with an optional first argument: code, with a text that tells it from others. */
export type OptionalMacro = ((context: MacroContext) => MacroDefinition) & {
	readonly key: string;
};

const parameter = /#(.)/gs;

/**
 * `\newcommand{\name}[count][fallback]{tex}`.
 *
 * @param count - Arguments in all, the optional one included.
 */
export function optionalMacro(
	tex: string,
	count: number,
	fallback: string,
): OptionalMacro {
	const expand = (context: MacroContext): MacroDefinition => {
		const given = readBracket(context);
		const first = given ? textOfTokens(given) : fallback;
		const others = context.consumeArgs(Math.max(0, count - 1));
		const args = [first, ...others.map(textOfTokens)];
		return tex.replace(
			parameter,
			(_, mark: string) => args[Number(mark) - 1] ?? "",
		);
	};
	return Object.assign(expand, { key: `${count}[${fallback}]${tex}` });
}
