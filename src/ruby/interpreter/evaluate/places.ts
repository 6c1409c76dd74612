import type { ArgumentsNode, Node } from "@ruby/prism/src/nodes.js";
import type { RubyValue } from "../../objects/index.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { evaluateArguments } from "./arguments.ts";

/** Something that has a value and can be given another: its receiver is evaluated once. */
export interface Place {
	readonly get: () => RubyValue | undefined;
	readonly set: (value: RubyValue) => RubyValue;
}

export function place(
	get: Place["get"],
	set: (value: RubyValue) => unknown,
): Place {
	return {
		get,
		set: (value) => {
			set(value);
			return value;
		},
	};
}

interface MethodNode {
	readonly receiver: Node | null;
	readonly readName: string;
	readonly writeName: string;
	readonly location: Node["location"];
	isSafeNavigation(): boolean;
}

/** `receiver.name ||= …` */
export function placeOfMethod(
	vm: Interpreter,
	node: MethodNode,
	frame: Frame,
): Place {
	const receiver = node.receiver
		? vm.evaluate(node.receiver, frame)
		: frame.self;
	if (receiver === null && node.isSafeNavigation())
		return place(
			() => null,
			() => null,
		);
	vm.mark(frame.source, node.location);
	return place(
		() => vm.send(receiver, node.readName),
		(value) => vm.send(receiver, node.writeName, value),
	);
}

/** `receiver[index] ||= …` */
export function placeOfIndex(
	vm: Interpreter,
	node: {
		readonly receiver: Node | null;
		readonly arguments_: ArgumentsNode | null;
		readonly location: Node["location"];
	},
	frame: Frame,
): Place {
	const receiver = node.receiver
		? vm.evaluate(node.receiver, frame)
		: frame.self;
	const index = evaluateArguments(vm, node.arguments_, frame);
	vm.mark(frame.source, node.location);
	return place(
		() => vm.send(receiver, "[]", ...index),
		(value) => vm.send(receiver, "[]=", ...index, value),
	);
}
