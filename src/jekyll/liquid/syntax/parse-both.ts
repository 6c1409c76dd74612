import type { LiquidOptions } from "../runtime/environment.ts";
import { asFault, LiquidFault } from "../runtime/fault.ts";
import type { Span } from "../runtime/frame.ts";

/** What a parser of markup asks of the text around it. */
export interface Surroundings {
	readonly options: LiquidOptions;
	readonly report: (error: LiquidFault, span: Span) => void;
}

/** Parse strictly, laxly, or strictly first with a warning where only the lax parser understands, as `error_mode` says. */
export function parseBoth<Value>(
	markup: string,
	span: Span,
	{ options, report }: Surroundings,
	strict: (markup: string) => Value,
	lax: (markup: string) => Value,
): Value {
	if (options.errorMode === "lax") return lax(markup);
	try {
		return strict(markup);
	} catch (error) {
		const fault = asFault(error);
		if (options.errorMode === "strict") throw fault;
		const value = lax(markup);
		report(new LiquidFault(fault.message, "liquid/lax-syntax"), span);
		return value;
	}
}
