import { textOfTokens } from "./code-macros.ts";
import type { MacroDefinition, MacroTable } from "./katex.ts";
import type { OptionalMacro } from "./optional-macro.ts";

const command = /\\(?:[A-Za-z@]+|.)/gu;
const defines =
	/\\(?:[gex]?def|let|futurelet|(?:re)?newcommand|providecommand|DeclareMathOperator|global)(?![A-Za-z@])/;

/** Whether TeX may define something for the formulas after it. */
export function mayDefine(tex: string): boolean {
	return tex !== "" && defines.test(tex);
}

/**
 * The definitions that a formula's look depends on: those of the page's macros it uses, and what these use.
 *
 * @returns A text that is the same for the same definitions, `""` for none.
 */
export function macroKey(tex: string, macros: MacroTable): string {
	if (!hasAny(macros)) return "";
	const seen = new Set<string>();
	let key = "";
	const visit = (text: string) => {
		for (const [name] of text.matchAll(command)) {
			if (seen.has(name) || !Object.hasOwn(macros, name)) continue;
			seen.add(name);
			const definition = describe(macros[name]);
			key += `${name}\u0000${definition}\u0001`;
			visit(definition);
		}
	};
	visit(tex);
	return key;
}

function hasAny(macros: MacroTable): boolean {
	for (const _ in macros) return true;
	return false;
}

function describe(definition: MacroDefinition | undefined): string {
	if (definition === undefined || typeof definition === "string")
		return definition ?? "";
	if (typeof definition === "function")
		return (definition as Partial<OptionalMacro>).key ?? "";
	const { tokens, numArgs, delimiters } = definition;
	const pattern = delimiters ? JSON.stringify(delimiters) : "";
	return `${numArgs}${pattern}:${textOfTokens(tokens)}`;
}
