import { nameFrom } from "../interpreter/convert.ts";
import {
	identify,
	isTrue,
	list,
	numberOf,
	RubyModule,
	RubyObject,
	RubyProc,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { copyObject } from "./copy.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { wrapMethod } from "./methods.ts";

/** A name that as a property would make a promise of the table. */
const THEN = "then";

const ownMethods: MethodTable = {
	class: ({ vm, self }) => vm.classes.plainClassOf(self),
	singleton_class: ({ vm, self }) =>
		self instanceof RubyObject
			? vm.classes.singletonOf(self)
			: vm.classOf(self),
	"is_a?": ({ vm, self, args: [of] }) => isA(vm.classOf(self), of),
	"kind_of?": ({ vm, self, args: [of] }) => isA(vm.classOf(self), of),
	"instance_of?": ({ vm, self, args: [of] }) =>
		vm.classes.plainClassOf(self) === of,
	"nil?": ({ self }) => self === null,
	"==": ({ self, args: [other] }) => self === other,
	"!=": ({ vm, self, args: [other] }) => !vm.equal(self, other ?? null),
	"!": ({ self }) => !isTrue(self),
	"equal?": ({ self, args: [other] }) => self === other,
	"eql?": ({ self, args: [other] }) =>
		identify(self) === identify(other ?? null),
	"===": ({ vm, self, args: [other] }) => vm.equal(self, other ?? null),
	"=~": () => null,
	"!~": ({ vm, self, args: [other] }) =>
		!isTrue(vm.send(self, "=~", other ?? null)),
	"<=>": ({ vm, self, args: [other] }) =>
		vm.equal(self, other ?? null) ? 0 : null,
	hash: ({ self }) => hashOf(String(identifyText(self))),
	object_id: ({ self }) => idOf(self),
	__id__: ({ self }) => idOf(self),
	to_s: ({ vm, self }) => str(`#<${vm.classes.plainClassOf(self).name}>`),
	inspect({ vm, self }) {
		const { name } = vm.classes.plainClassOf(self);
		if (!(self instanceof RubyObject) || self.variableNames.length === 0)
			return str(vm.text(self));
		const variables = self.variableNames.map(
			(variable) => `${variable}=${vm.inspect(self.get(variable) ?? null)}`,
		);
		return str(`#<${name} ${variables.join(", ")}>`);
	},
	freeze({ self }) {
		if (self instanceof RubyObject) self.frozen = true;
		return self;
	},
	"frozen?": ({ self }) => !(self instanceof RubyObject) || self.frozen,
	dup: ({ vm, self }) => copyObject(vm, self, false),
	clone: ({ vm, self }) => copyObject(vm, self, true),
	itself: ({ self }) => self,
	tap({ vm, self, block }) {
		if (block) vm.yield(block, [self]);
		return self;
	},
	yield_self: ({ vm, self, block }) => (block ? vm.yield(block, [self]) : null),
	"respond_to?"({ vm, self, args: [name, all] }) {
		const method = nameFrom(vm, name);
		if (vm.respondsTo(self, method, isTrue(all))) return true;
		return vm.findMethod(self, "respond_to_missing?")
			? isTrue(
					vm.send(self, "respond_to_missing?", vm.symbol(method), all ?? false),
				)
			: false;
	},
	send: ({ vm, self, args: [name, ...args], block }) =>
		vm.call(self, nameFrom(vm, name), args, { block, isPrivate: true }),
	__send__: ({ vm, self, args: [name, ...args], block }) =>
		vm.call(self, nameFrom(vm, name), args, { block, isPrivate: true }),
	public_send: ({ vm, self, args: [name, ...args], block }) =>
		vm.call(self, nameFrom(vm, name), args, { block }),
	method: ({ vm, self, args: [name] }) => wrapMethod(vm, self, name),
	methods: ({ vm, self }) =>
		list(
			[
				...new Set(
					vm
						.classOf(self)
						.ancestors.filter((one) => one !== vm.classes.object)
						.flatMap(({ methods }) => [...methods.keys()]),
				),
			].map((name) => vm.symbol(name)),
		),
	instance_variable_get: ({ vm, self, args: [name] }) =>
		(self instanceof RubyObject ? self.get(nameFrom(vm, name)) : null) ?? null,
	instance_variable_set({ vm, self, args: [name, value] }) {
		if (self instanceof RubyObject) self.set(nameFrom(vm, name), value ?? null);
		return value ?? null;
	},
	"instance_variable_defined?": ({ vm, self, args: [name] }) =>
		self instanceof RubyObject && self.get(nameFrom(vm, name)) !== undefined,
	instance_variables: ({ vm, self }) =>
		list(
			self instanceof RubyObject
				? self.variableNames.map((name) => vm.symbol(name))
				: [],
		),
	extend({ vm, self, args }) {
		for (const module of args)
			if (module instanceof RubyModule && self instanceof RubyObject) {
				vm.classes.includeInto(vm.classes.singletonOf(self), module);
				if (vm.findMethod(module, "extended"))
					vm.send(module, "extended", self);
			}
		return self;
	},
	define_singleton_method({ vm, self, args: [name, given], block }) {
		const proc = block ?? given;
		if (self instanceof RubyObject && proc instanceof RubyProc)
			vm.classes.addMethod({
				name: nameFrom(vm, name),
				owner: vm.classes.singletonOf(self),
				visibility: "public",
				body: { proc },
			});
		return name ?? null;
	},
	instance_eval: ({ vm, self, block, args }) =>
		block ? runAs(vm, self, block, [self]) : refuseText(vm, args),
	instance_exec: ({ vm, self, args, block }) =>
		block ? runAs(vm, self, block, args) : null,
	display({ vm, self }) {
		vm.host.print(vm.text(self));
		return null;
	},
};

/** What every object can do. */
export const objectMethods = withAliases(ownMethods, {
	[THEN]: "yield_self",
	public_methods: "methods",
	singleton_methods: "methods",
});

type Vm = Parameters<MethodTable[string]>[0]["vm"];

function runAs(
	vm: Vm,
	self: RubyValue,
	block: RubyProc,
	args: RubyValue[],
): RubyValue {
	const definee =
		self instanceof RubyObject ? { definee: vm.classes.singletonOf(self) } : {};
	return vm.yield(block, args, { self, ...definee });
}

/** Ruby text that is made while the program runs is not run. */
export function refuseText(vm: Vm, args: readonly RubyValue[]): RubyValue {
	return args.length > 0
		? vm.refuse("unsupported", "Ruby in a text (`eval`) is not run.")
		: null;
}

function isA(rubyClass: RubyModule, of: RubyValue | undefined): boolean {
	return of instanceof RubyModule && rubyClass.isBelow(of);
}

function identifyText(value: RubyValue): unknown {
	const identity = identify(value);
	return identity instanceof RubyObject ? numberOf(identity) : identity;
}

function hashOf(text: string): number {
	let hash = 7;
	for (let at = 0; at < text.length; at++)
		hash = (hash * 31 + text.charCodeAt(at)) % 2_147_483_647;
	return hash;
}

function idOf(value: RubyValue): number {
	if (value instanceof RubyObject) return numberOf(value) * 8;
	return typeof value === "number" ? 2 * value + 1 : 8;
}
