import type { Diagnostic } from "./diagnostics/types.ts";

/**
 * What every stage returns: a value, and what there is to say about the input it came from.
 *
 * A stage never throws for something an author wrote. `value` is always usable; where the input could not be
 * understood it holds the nearest whole thing (the text as written, an empty map).
 */
export interface Result<Value> {
	readonly value: Value;
	readonly diagnostics: readonly Diagnostic[];
}

/** A value, with nothing or something to say about it. */
export function ok<Value>(
	value: Value,
	diagnostics: readonly Diagnostic[] = [],
): Result<Value> {
	return { value, diagnostics };
}

/** One result of many: the values in order, the diagnostics one after the other. */
export function collect<Value>(
	results: readonly Result<Value>[],
): Result<Value[]> {
	return ok(
		results.map((result) => result.value),
		results.flatMap((result) => result.diagnostics),
	);
}

/** The value changed, the diagnostics kept. */
export function map<From, To>(
	result: Result<From>,
	change: (value: From) => To,
): Result<To> {
	return ok(change(result.value), result.diagnostics);
}
