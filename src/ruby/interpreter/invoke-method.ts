import type { Method, RubyProc, RubyValue } from "../objects/index.ts";
import { bindParameters } from "./bind-parameters.ts";
import { type Frame, freshState, Scope } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";
import { ReturnSignal } from "./signals.ts";

/** What a method is called with. */
export interface Invocation {
	readonly self: RubyValue;
	readonly args: RubyValue[];
	readonly block: RubyProc | undefined;
	readonly name: string;
}

export function invokeMethod(
	vm: Interpreter,
	method: Method,
	invocation: Invocation,
): RubyValue {
	const { body } = method;
	const { self, args, block } = invocation;
	if (body === "undefined") return null;
	if ("native" in body) return body.native({ vm, ...invocation });
	if ("proc" in body)
		return vm.yield(body.proc, args, { self, method, ...(block && { block }) });
	const { node, frame: outer } = body;
	const frame: Frame = {
		source: outer.source,
		self,
		scope: new Scope(),
		modules: outer.modules,
		definee: outer.modules[0] ?? vm.classes.object,
		method,
		args,
		block,
		home: undefined,
		breakTarget: undefined,
		shared: freshState(),
	};
	if (node.parameters || args.length > 0)
		bindParameters(vm, node.parameters, frame, { args, block, isStrict: true });
	if (!node.body) return null;
	try {
		return vm.evaluate(node.body, frame);
	} catch (signal) {
		if (signal instanceof ReturnSignal && signal.target === frame)
			return signal.value;
		throw signal;
	}
}
