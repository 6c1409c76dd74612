import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyString } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

export type StringTable = MethodTable<RubyString>;

/** Change a text in place. @throws FrozenError */
export function change(
	vm: Interpreter,
	self: RubyString,
	text: string,
): RubyString {
	if (self.frozen)
		vm.raise("FrozenError", `can't modify frozen String: ${vm.inspect(self)}`);
	self.text = text;
	return self;
}
