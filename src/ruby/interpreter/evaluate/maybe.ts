import type { Node } from "@ruby/prism/src/nodes.js";
import type { RubyValue } from "../../objects/index.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";

/** A node's value; `nil` where there is no node. */
export function maybe(
	vm: Interpreter,
	node: Node | null | undefined,
	frame: Frame,
): RubyValue {
	return node ? vm.evaluate(node, frame) : null;
}
