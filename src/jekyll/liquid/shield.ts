import type { IsLiteral } from "./syntax/tokenize.ts";
import type { ShieldOptions } from "./types.ts";

/** Which openings of a text are a formula's and not Liquid's. */
export function shieldMath(
	_text: string,
	_options: ShieldOptions,
): IsLiteral | undefined {
	return undefined;
}
