import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyValue } from "../../objects/index.ts";

/** `"-05:00"`, seconds, or `"UTC"` as minutes east. */
export function minutesOf(vm: Interpreter, offset: RubyValue): number {
	if (typeof offset === "number") return offset / 60;
	const text = vm.text(offset);
	const match = /^([+-])(\d\d):?(\d\d)$/.exec(text);
	if (!match) return 0;
	return (
		(match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
	);
}
