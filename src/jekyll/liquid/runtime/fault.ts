import type { DiagnosticCode } from "../../../diagnostics/codes.ts";
import { nearestWord } from "../../../diagnostics/nearest.ts";

/**
 * Something an author wrote that cannot be done, on its way to the node that stands in their file.
 *
 * The only exception of the room: thrown deep inside an expression or filter, caught where a node is rendered or
 * parsed, and never let out.
 */
export class LiquidFault extends Error {
	readonly code: DiagnosticCode;
	readonly hint: string | undefined;
	/** What Jekyll says of it, where that is not `message`. */
	readonly words: string | undefined;
	constructor(
		message: string,
		code: DiagnosticCode = "liquid/failed",
		hint?: string,
		words?: string,
	) {
		super(message);
		this.code = code;
		this.hint = hint;
		this.words = words;
	}
}

/** "Did you mean", where a known name is one letter away; nothing otherwise. */
export function didYouMean(
	name: string,
	known: Iterable<string>,
): string | undefined {
	const near = nearestWord(name, known);
	return near && `Did you mean \`${near}\`?`;
}

/** A fault of parsing. */
export function syntaxFault(message: string, words?: string): LiquidFault {
	return new LiquidFault(message, "liquid/syntax", undefined, words);
}

/**
 * The fault in something that was thrown; a programmer's error is thrown on.
 *
 * Too deep a nesting shows as the stack's end: no author writes it, but a file may hold it.
 */
export function asFault(error: unknown): LiquidFault {
	if (error instanceof LiquidFault) return error;
	if (error instanceof RangeError) return syntaxFault("Nesting too deep.");
	throw error;
}
