import {
	BlockNode,
	type CallNode,
	IntegerNode,
	SelfNode,
} from "@ruby/prism/src/nodes.js";
import { RubyProc, type RubyValue } from "../../objects/index.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluators } from "../table.ts";
import { evaluateArguments, evaluateBlock } from "./arguments.ts";
import { untilBreak } from "./until-break.ts";

/** Method calls, operators among them, `yield` and lambdas. */
export const calls: Evaluators = {
	CallNode(vm, node, frame) {
		const receiver = node.receiver
			? vm.evaluate(node.receiver, frame)
			: frame.self;
		if (receiver === null && node.isSafeNavigation()) return null;
		if (!node.block && node.arguments_?.arguments_.length === 1) {
			const [only] = node.arguments_.arguments_;
			const quick = only && arithmetic(vm, node, receiver, frame);
			if (quick !== undefined) return quick;
		}
		const args = evaluateArguments(vm, node.arguments_, frame);
		const block = evaluateBlock(vm, node.block, node.arguments_, frame);
		vm.mark(frame.source, node.location);
		vm.caller = frame;
		const isPrivate = !node.receiver || node.receiver instanceof SelfNode;
		const call = () => vm.call(receiver, node.name, args, { block, isPrivate });
		const value =
			node.block instanceof BlockNode ? untilBreak(node.block, call) : call();
		return node.isAttributeWrite() ? (args.at(-1) ?? null) : value;
	},
	YieldNode(vm, node, frame) {
		const args = evaluateArguments(vm, node.arguments_, frame);
		vm.mark(frame.source, node.location);
		if (!frame.block)
			return vm.raise("LocalJumpError", "no block given (yield)");
		return vm.yield(frame.block, args);
	},
	LambdaNode: (_vm, node, frame) => new RubyProc({ node, frame }, true),
};

const quickly: Readonly<
	Record<string, (left: number, right: number) => RubyValue>
> = {
	"+": (left, right) => left + right,
	"-": (left, right) => left - right,
	"<": (left, right) => left < right,
	">": (left, right) => left > right,
	"<=": (left, right) => left <= right,
	">=": (left, right) => left >= right,
	"==": (left, right) => left === right,
};

/** What needs no looking up: small integers, as in every loop. Anything else is left to the method. */
function arithmetic(
	vm: Interpreter,
	{ name, arguments_ }: CallNode,
	receiver: RubyValue,
	frame: Frame,
): RubyValue | undefined {
	if (typeof receiver !== "number" || !Object.hasOwn(quickly, name))
		return undefined;
	const [node] = arguments_?.arguments_ ?? [];
	if (!node || !(node instanceof IntegerNode)) return undefined;
	const right = vm.evaluate(node, frame);
	if (typeof right !== "number") return undefined;
	const value = quickly[name]?.(receiver, right);
	return typeof value === "number" && !Number.isSafeInteger(value)
		? undefined
		: value;
}
