import { constantIn, lookUp } from "../interpreter/constants.ts";
import { nameFrom, textFrom } from "../interpreter/convert.ts";
import { alias } from "../interpreter/evaluate/definitions.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	type Call,
	isTrue,
	list,
	RubyArray,
	RubyModule,
	RubyObject,
	RubyProc,
	type RubyValue,
	str,
	type Visibility,
} from "../objects/index.ts";
import type { MethodTable } from "./define.ts";
import { unboundMethod } from "./methods.ts";
import { refuseText } from "./object.ts";

/** What a class body calls: `attr_accessor`, `include`, `private`, `define_method` … */
export const moduleMethods: MethodTable<RubyModule> = {
	name: ({ self }) => (self.name === undefined ? null : str(self.name)),
	to_s: ({ vm, self }) => str(nameOf(vm, self)),
	inspect: ({ vm, self }) => str(nameOf(vm, self)),
	"===": ({ vm, self, args: [value] }) =>
		vm.classOf(value ?? null).isBelow(self),
	"==": ({ self, args: [other] }) => self === other,
	"<": ({ self, args: [other] }) =>
		other instanceof RubyModule && self !== other && self.isBelow(other),
	"<=": ({ self, args: [other] }) =>
		other instanceof RubyModule && self.isBelow(other),
	">": ({ self, args: [other] }) =>
		other instanceof RubyModule && self !== other && other.isBelow(self),
	">=": ({ self, args: [other] }) =>
		other instanceof RubyModule && other.isBelow(self),
	"<=>": ({ self, args: [other] }) =>
		!(other instanceof RubyModule)
			? null
			: self === other
				? 0
				: self.isBelow(other)
					? -1
					: other.isBelow(self)
						? 1
						: null,
	ancestors: ({ self }) => list([...self.ancestors]),
	attr_reader: (call) => attributes(call, true, false),
	attr_writer: (call) => attributes(call, false, true),
	attr_accessor: (call) => attributes(call, true, true),
	attr: (call) => attributes(call, true, false),
	include({ vm, self, args }) {
		for (const module of args.toReversed()) {
			if (!(module instanceof RubyModule))
				return vm.raise(
					"TypeError",
					`wrong argument type ${vm.classOf(module).name} (expected module)`,
				);
			vm.classes.includeInto(self, module);
			if (vm.findMethod(module, "included")) vm.send(module, "included", self);
		}
		return self;
	},
	prepend({ vm, self, args }) {
		for (const module of args)
			if (module instanceof RubyModule && !self.prepended.includes(module)) {
				self.prepended.push(module);
				vm.classes.changed();
				if (vm.findMethod(module, "prepended"))
					vm.send(module, "prepended", self);
			}
		return self;
	},
	"include?": ({ self, args: [module] }) =>
		module instanceof RubyModule && self !== module && self.isBelow(module),
	included_modules: ({ self }) =>
		list(self.ancestors.filter(({ isClass }) => !isClass)),
	define_method({ vm, self, args: [name, given], block }) {
		const proc = block ?? given;
		const body =
			proc instanceof RubyProc
				? { proc }
				: {
						native: (call: Call) => vm.send(proc ?? null, "call", ...call.args),
					};
		vm.classes.addMethod({
			name: nameFrom(vm, name),
			owner: self,
			visibility: vm.caller?.shared.visibility ?? "public",
			body,
		});
		return vm.symbol(nameFrom(vm, name));
	},
	alias_method({ vm, self, args: [name, old] }) {
		alias(vm, self, nameFrom(vm, name), nameFrom(vm, old));
		return vm.symbol(nameFrom(vm, name));
	},
	remove_method: ({ vm, self, args }) => {
		for (const name of args) self.methods.delete(nameFrom(vm, name));
		vm.classes.changed();
		return self;
	},
	undef_method({ vm, self, args }) {
		for (const name of args)
			vm.classes.addMethod({
				name: nameFrom(vm, name),
				owner: self,
				visibility: "public",
				body: "undefined",
			});
		return self;
	},
	public: (call) => setVisibility(call, "public"),
	private: (call) => setVisibility(call, "private"),
	protected: (call) => setVisibility(call, "protected"),
	module_function({ vm, self, args }) {
		if (args.length === 0 && vm.caller)
			vm.caller.shared.isModuleFunction = true;
		for (const name of args) {
			const method = vm.classes.find(self, nameFrom(vm, name));
			if (method)
				vm.classes.addMethod({
					...method,
					owner: vm.classes.singletonOf(self),
					visibility: "public",
				});
		}
		return null;
	},
	private_class_method: (call) => setVisibility(ofClass(call), "private"),
	public_class_method: (call) => setVisibility(ofClass(call), "public"),
	private_constant: () => null,
	const_get({ vm, self, args: [name] }) {
		return nameFrom(vm, name)
			.split("::")
			.filter(Boolean)
			.reduce<RubyValue>(
				(found, step) =>
					found instanceof RubyModule
						? constantIn(vm, found, step, true)
						: null,
				self,
			);
	},
	const_set({ vm, self, args: [name, value = null] }) {
		const constant = nameFrom(vm, name);
		if (value instanceof RubyModule) value.name ??= constant;
		self.constants.set(constant, value);
		return value;
	},
	"const_defined?": ({ vm, self, args: [name] }) =>
		lookUp(vm, self, nameFrom(vm, name)) !== undefined,
	constants: ({ vm, self }) =>
		list([...self.constants.keys()].map((name) => vm.symbol(name))),
	class_variable_get: ({ vm, self, args: [name] }) =>
		self.ancestors
			.find(({ classVariables }) => classVariables.has(nameFrom(vm, name)))
			?.classVariables.get(nameFrom(vm, name)) ?? null,
	class_variable_set({ vm, self, args: [name, value = null] }) {
		self.classVariables.set(nameFrom(vm, name), value);
		return value;
	},
	"class_variable_defined?": ({ vm, self, args: [name] }) =>
		self.ancestors.some(({ classVariables }) =>
			classVariables.has(nameFrom(vm, name)),
		),
	instance_methods: ({ vm, self, args: [inherited] }) =>
		list(
			(isTrue(inherited ?? true)
				? self.ancestors.filter((one) => one !== vm.classes.object)
				: [self]
			)
				.flatMap(({ methods }) => [...methods.values()])
				.filter(({ visibility }) => visibility !== "private")
				.map(({ name }) => vm.symbol(name)),
		),
	"method_defined?": ({ vm, self, args: [name] }) => {
		const method = vm.classes.find(self, nameFrom(vm, name));
		return method !== undefined && method.visibility !== "private";
	},
	"instance_methods?": () => null,
	"private_method_defined?": ({ vm, self, args: [name] }) =>
		vm.classes.find(self, nameFrom(vm, name))?.visibility === "private",
	instance_method({ vm, self, args: [name] }) {
		const method = vm.classes.find(self, nameFrom(vm, name));
		return method
			? unboundMethod(method)
			: vm.raise(
					"NameError",
					`undefined method \`${nameFrom(vm, name)}' for class \`${self.name}'`,
				);
	},
	class_eval: ({ vm, self, block, args }) =>
		block
			? vm.yield(block, [self], { self, definee: self })
			: refuseText(vm, args),
	module_eval: ({ vm, self, block, args }) =>
		block
			? vm.yield(block, [self], { self, definee: self })
			: refuseText(vm, args),
	class_exec: ({ vm, self, block, args }) =>
		block ? vm.yield(block, args, { self, definee: self }) : null,
	module_exec: ({ vm, self, block, args }) =>
		block ? vm.yield(block, args, { self, definee: self }) : null,
	instance_variable_names: ({ self }) =>
		list(self.variableNames.map((name) => str(name))),
	refine: ({ vm }) =>
		vm.refuse("unsupported", "Refinements are not understood."),
	using: ({ vm }) =>
		vm.refuse("unsupported", "Refinements are not understood."),
	autoload: ({ vm, args: [, path] }) =>
		vm.host.require(textFrom(vm, path), undefined),
	included: () => null,
	extended: () => null,
	prepended: () => null,
	method_added: () => null,
	freeze: ({ self }) => self,
	hash: ({ vm, self }) => vm.send(self, "object_id"),
};

function ofClass(call: Call<RubyModule>): Call<RubyModule> {
	return { ...call, self: call.vm.classes.singletonOf(call.self) };
}

function nameOf(vm: Interpreter, module: RubyModule): string {
	if (module.attached) return `#<Class:${vm.inspect(module.attached)}>`;
	return module.name ?? `#<${module.kind}>`;
}

function attributes(
	{ vm, self, args }: Call<RubyModule>,
	reads: boolean,
	writes: boolean,
): RubyValue {
	const visibility = vm.caller?.shared.visibility ?? "public";
	const names = args.map((name) => nameFrom(vm, name));
	for (const name of names) {
		const variable = `@${name}`;
		if (reads)
			vm.classes.addMethod({
				name,
				owner: self,
				visibility,
				body: {
					native: ({ self: object }) =>
						(object instanceof RubyObject ? object.get(variable) : null) ??
						null,
				},
			});
		if (writes)
			vm.classes.addMethod({
				name: `${name}=`,
				owner: self,
				visibility,
				body: {
					native({ self: object, args: [value = null] }) {
						if (object instanceof RubyObject) object.set(variable, value);
						return value;
					},
				},
			});
	}
	return list(names.map((name) => vm.symbol(name)));
}

/** `private`, alone for all that follows, or for the methods it names. */
function setVisibility(
	{ vm, self, args }: Call<RubyModule>,
	visibility: Visibility,
): RubyValue {
	if (args.length === 0 && vm.caller) {
		vm.caller.shared.visibility = visibility;
		vm.caller.shared.isModuleFunction = false;
	}
	const names = args.flatMap((one) =>
		one instanceof RubyArray ? one.items : [one],
	);
	for (const one of names) {
		const name = nameFrom(vm, one);
		const method = vm.classes.find(self, name);
		if (method) vm.classes.addMethod({ ...method, owner: self, visibility });
	}
	return args[0] ?? null;
}

export const classMethods: MethodTable<RubyModule> = {
	new({ vm, self, args, block }) {
		const made = self.allocate?.(self) ?? new RubyObject(self);
		vm.call(made, "initialize", args, { block, isPrivate: true });
		return made;
	},
	allocate: ({ self }) => self.allocate?.(self) ?? new RubyObject(self),
	superclass: ({ self }) => self.superclass ?? null,
	subclasses: () => list([]),
	// What classes and modules are told, where nobody listens.
	inherited: () => null,
};
