import { nameFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { described } from "../interpreter/missing-method.ts";
import {
	type Method,
	RubyObject,
	RubyProc,
	type RubyValue,
	str,
} from "../objects/index.ts";
import type { MethodTable } from "./define.ts";

/** A method taken off its object: Ruby's `Method` and `UnboundMethod`. */
class RubyMethod extends RubyObject {
	override readonly kind: string;
	readonly method: Method;
	readonly receiver: RubyValue | undefined;
	constructor(method: Method, receiver?: RubyValue) {
		super();
		this.kind = receiver === undefined ? "UnboundMethod" : "Method";
		this.method = method;
		this.receiver = receiver;
	}
}

/** `object.method(:name)` */
export function wrapMethod(
	vm: Interpreter,
	receiver: RubyValue,
	name: RubyValue | undefined,
): RubyValue {
	const wanted = nameFrom(vm, name);
	const method = vm.findMethod(receiver, wanted);
	if (method) return new RubyMethod(method, receiver);
	return vm.raise(
		"NameError",
		`undefined method \`${wanted}' for ${described(vm, receiver)}`,
	);
}

export function unboundMethod(method: Method): RubyValue {
	return new RubyMethod(method);
}

export const methodMethods: MethodTable<RubyMethod> = {
	call: ({ vm, self, args, block }) =>
		vm.invoke(self.method, self.receiver ?? null, args, block),
	"()": ({ vm, self, args, block }) =>
		vm.invoke(self.method, self.receiver ?? null, args, block),
	"[]": ({ vm, self, args, block }) =>
		vm.invoke(self.method, self.receiver ?? null, args, block),
	"===": ({ vm, self, args, block }) =>
		vm.invoke(self.method, self.receiver ?? null, args, block),
	to_proc: ({ vm, self }) =>
		new RubyProc(
			(args, block) =>
				vm.invoke(self.method, self.receiver ?? null, args, block),
			true,
			arityOf(self.method),
		),
	bind: ({ self, args: [receiver] }) =>
		new RubyMethod(self.method, receiver ?? null),
	unbind: ({ self }) => new RubyMethod(self.method),
	receiver: ({ self }) => self.receiver ?? null,
	owner: ({ self }) => self.method.owner,
	name: ({ vm, self }) => vm.symbol(self.method.name),
	arity: ({ self }) => arityOf(self.method),
	inspect: ({ self }) =>
		str(`#<${self.kind}: ${self.method.owner.name}#${self.method.name}>`),
};

function arityOf({ body }: Method): number {
	if (body === "undefined" || "native" in body) return -1;
	if ("proc" in body) return body.proc.arity;
	const { parameters } = body.node;
	if (!parameters) return 0;
	const least = parameters.requireds.length + parameters.posts.length;
	return parameters.optionals.length > 0 || parameters.rest
		? -least - 1
		: least;
}
