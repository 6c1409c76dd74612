import { textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyValue } from "../../objects/index.ts";

/** What fills a text up to a width: spaces, or the given text again and again. */
export function filler(
	vm: Interpreter,
	fill: RubyValue | undefined,
	width: number,
): string {
	const text = fill === undefined ? " " : textFrom(vm, fill);
	return width <= 0
		? ""
		: text.repeat(Math.ceil(width / text.length)).slice(0, width);
}
