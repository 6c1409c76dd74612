import { countFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { RubyRange, type RubyValue } from "../objects/index.ts";

/** A stretch of a list or text: from `start` up to `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
	/** One place was asked for, not a stretch. */
	readonly isOne: boolean;
}

/** What `[at]`, `[at, length]` and `[first..last]` mean for something of this length; nothing outside of it. */
export function spanOf(
	vm: Interpreter,
	size: number,
	at: RubyValue | undefined,
	length?: RubyValue,
): Span | undefined {
	if (at instanceof RubyRange) return spanOfRange(vm, size, at);
	const index = countFrom(vm, at);
	const start = index < 0 ? size + index : index;
	if (length === undefined)
		return start < 0 || start >= size
			? undefined
			: { start, end: start + 1, isOne: true };
	const count = countFrom(vm, length);
	if (start < 0 || start > size || count < 0) return undefined;
	return { start, end: Math.min(size, start + count), isOne: false };
}

function spanOfRange(
	vm: Interpreter,
	size: number,
	{ first, last, excludesEnd }: RubyRange,
): Span | undefined {
	const from = first === null ? 0 : countFrom(vm, first);
	const start = from < 0 ? size + from : from;
	if (start < 0 || start > size) return undefined;
	const to = last === null ? size - 1 : countFrom(vm, last);
	const end =
		(to < 0 ? size + to : to) + (excludesEnd && last !== null ? 0 : 1);
	return {
		start,
		end: Math.max(start, Math.min(size, end)),
		isOne: false,
	};
}
