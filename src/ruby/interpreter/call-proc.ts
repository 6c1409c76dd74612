import {
	BlockParametersNode,
	ItParametersNode,
	type Node,
	NumberedParametersNode,
	type ParametersNode,
} from "@ruby/prism/src/nodes.js";
import {
	type Method,
	RubyArray,
	type RubyModule,
	type RubyProc,
	type RubyValue,
} from "../objects/index.ts";
import type { WrittenBlock } from "../objects/proc.ts";
import { bindParameters } from "./bind-parameters.ts";
import { type Frame, Scope } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";
import { NextSignal, ReturnSignal } from "./signals.ts";

/** A block run as somebody else's: `instance_eval`, `class_eval`, `define_method`. */
export interface ProcSelf {
	readonly self?: RubyValue;
	readonly definee?: RubyModule;
	/** Run as the body of a method: `return` ends it. */
	readonly method?: Method;
	readonly block?: RubyProc;
}

export function callProc(
	vm: Interpreter,
	proc: RubyProc,
	args: RubyValue[],
	as: ProcSelf = {},
): RubyValue {
	const { body } = proc;
	if (typeof body === "function") return body(args, as.block);
	const isStrict = proc.isLambda || as.method !== undefined;
	const frame = blockFrame(body, as, isStrict, args);
	bindBlock(vm, body.node.parameters, frame, {
		args,
		block: as.block,
		isStrict,
	});
	if (!body.node.body) return null;
	try {
		return vm.evaluate(body.node.body, frame);
	} catch (signal) {
		if (signal instanceof NextSignal) return signal.value;
		if (isStrict && signal instanceof ReturnSignal && signal.target === frame)
			return signal.value;
		throw signal;
	}
}

function blockFrame(
	{ node, frame: outer }: WrittenBlock,
	{ self, definee, method, block }: ProcSelf,
	isStrict: boolean,
	args: readonly RubyValue[],
): Frame {
	return {
		...outer,
		...(self !== undefined && { self }),
		...(definee && { definee }),
		...(method && { method, args }),
		...(block && { block }),
		scope: new Scope(outer.scope),
		home: isStrict ? undefined : (outer.home ?? outer),
		breakTarget: node,
	};
}

function bindBlock(
	vm: Interpreter,
	parameters: Node | null,
	frame: Frame,
	given: { args: RubyValue[]; block: RubyProc | undefined; isStrict: boolean },
): void {
	const { variables } = frame.scope;
	if (parameters instanceof NumberedParametersNode) {
		const args = spread(given.args, parameters.maximum > 1);
		for (let index = 1; index <= parameters.maximum; index++)
			variables.set(`_${index}`, args[index - 1] ?? null);
	} else if (parameters instanceof ItParametersNode)
		variables.set("it", given.args[0] ?? null);
	else if (parameters instanceof BlockParametersNode) {
		const written = parameters.parameters;
		if (written)
			bindParameters(vm, written, frame, {
				...given,
				args: given.isStrict
					? given.args
					: spread(given.args, takesSeveral(written)),
			});
		for (const local of parameters.locals)
			if ("name" in local) variables.set(String(local.name), null);
	} else if (given.isStrict && given.args.length > 0)
		bindParameters(vm, null, frame, given);
}

/** A block of several parameters takes a list apart. */
function spread(args: RubyValue[], isSeveral: boolean): RubyValue[] {
	const [only] = args;
	return isSeveral && args.length === 1 && only instanceof RubyArray
		? only.items
		: args;
}

function takesSeveral({
	requireds,
	optionals,
	rest,
	posts,
}: ParametersNode): boolean {
	const count = requireds.length + optionals.length + posts.length;
	return count > 1 || (count > 0 && rest !== null);
}
