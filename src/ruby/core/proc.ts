import { BlockParametersNode } from "@ruby/prism/src/nodes.js";
import {
	list,
	type RubyProc as Proc,
	RubyProc,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { type MethodTable, withAliases } from "./define.ts";

export const procMethods: MethodTable<Proc> = withAliases<Proc>(
	{
		call: ({ vm, self, args, block }) =>
			vm.yield(self, args, block ? { block } : {}),
		to_proc: ({ self }) => self,
		"lambda?": ({ self }) => self.isLambda,
		arity: ({ self }) => arityOf(self),
		parameters: () => list([]),
		curry({ vm, self, args: [size] }) {
			return curry(
				vm,
				self,
				typeof size === "number" ? size : Math.abs(arityOf(self)),
				[],
			);
		},
		">>": ({ vm, self, args: [next = null] }) =>
			new RubyProc((args) => vm.send(next, "call", vm.yield(self, args)), true),
		"<<": ({ vm, self, args: [before = null] }) =>
			new RubyProc(
				(args) => vm.yield(self, [vm.send(before, "call", ...args)]),
				true,
			),
		inspect: ({ self }) => str(self.isLambda ? "#<Proc (lambda)>" : "#<Proc>"),
	},
	{ "()": "call", yield: "call", "[]": "call", "===": "call", to_s: "inspect" },
);

type Vm = Parameters<MethodTable[string]>[0]["vm"];

function curry(
	vm: Vm,
	proc: Proc,
	size: number,
	known: readonly RubyValue[],
): RubyValue {
	return new RubyProc((args) => {
		const all = [...known, ...args];
		return all.length >= size
			? vm.yield(proc, all)
			: curry(vm, proc, size, all);
	}, true);
}

function arityOf({ body, arity, isLambda }: Proc): number {
	if (typeof body === "function") return arity;
	const { parameters } = body.node;
	const written =
		parameters instanceof BlockParametersNode ? parameters.parameters : null;
	if (!written)
		return parameters && "maximum" in parameters ? parameters.maximum : 0;
	const least = written.requireds.length + written.posts.length;
	const isOpen =
		written.rest !== null || (isLambda && written.optionals.length > 0);
	return isOpen ? -least - 1 : least;
}
