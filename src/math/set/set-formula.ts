import { buildFormula, type MacroTable } from "../tex/katex.ts";
import { readFault, type TexFault } from "../tex/parse-error.ts";
import type { MathOutput } from "../types.ts";

/** A formula as HTML, or why it has none. */
export type SetFormula =
	| { readonly html: string; readonly fault?: undefined }
	| { readonly html?: undefined; readonly fault: TexFault };

const katexOutput = {
	"html+mathml": "htmlAndMathml",
	html: "html",
	mathml: "mathml",
} as const;

const safeProtocols = new Set(["http", "https", "mailto", "_relative"]);

function trust(context: { protocol?: string }): boolean {
	return context.protocol === undefined || safeProtocols.has(context.protocol);
}

/** Set one formula. Definitions it makes are added to `macros`. */
export function setFormula(
	tex: string,
	display: boolean,
	macros: MacroTable,
	output: MathOutput,
): SetFormula {
	try {
		const built = buildFormula(tex, {
			displayMode: display,
			output: katexOutput[output],
			macros,
			globalGroup: true,
			strict: "ignore",
			trust,
			maxExpand: 10_000,
			maxSize: 500,
			throwOnError: true,
		});
		return { html: built.toMarkup() };
	} catch (thrown) {
		return { fault: readFault(thrown) };
	}
}
