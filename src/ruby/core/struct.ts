import { nameFrom } from "../interpreter/convert.ts";
import { makeClass } from "../interpreter/make-class.ts";
import {
	type Call,
	isTrue,
	list,
	RubyHash,
	type RubyModule,
	RubyObject,
	RubyString,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { addClassMethods, addMethods, type MethodTable } from "./define.ts";

/** An instance of a class that `Struct.new` has made: its fields are instance variables that nobody else sees. */
class RubyStruct extends RubyObject {
	override readonly kind = "Struct";
	readonly fields = new Map<string, RubyValue>();
}

/** `Struct.new(:name, :size, keyword_init: true) do … end` */
export const structClassMethods: MethodTable<RubyModule> = {
	new(call) {
		const { vm, self } = call;
		if (self !== vm.classes.get("Struct")) return makeInstance(call);
		const options = call.args.at(-1);
		const names = call.args
			.filter(
				(one) => !(one instanceof RubyHash) && !(one instanceof RubyString),
			)
			.map((one) => nameFrom(vm, one));
		const made = makeClass(vm, self);
		made.native = {
			names,
			byKeywords:
				options instanceof RubyHash &&
				isTrue(options.fetch(vm.symbol("keyword_init"))),
		} satisfies Layout;
		made.allocate = (rubyClass) => new RubyStruct(rubyClass);
		for (const name of names) addMethods<RubyStruct>(vm, made, accessors(name));
		addClassMethods(vm, made, {
			members: () => list(names.map((name) => vm.symbol(name))),
		});
		if (call.block) vm.yield(call.block, [made], { self: made, definee: made });
		return made;
	},
};

interface Layout {
	readonly names: readonly string[];
	readonly byKeywords: boolean;
}

function layoutOf({ vm, self }: Call<RubyObject>): Layout {
	const found = vm.classes
		.plainClassOf(self)
		.ancestors.find(({ native }) => native !== undefined);
	return (
		(found?.native as Layout | undefined) ?? { names: [], byKeywords: false }
	);
}

function makeInstance({ vm, self, args, block }: Call<RubyModule>): RubyValue {
	const made = new RubyStruct(self);
	vm.call(made, "initialize", args, { block, isPrivate: true });
	return made;
}

function accessors(name: string): MethodTable<RubyStruct> {
	return {
		[name]: ({ self }) => self.fields.get(name) ?? null,
		[`${name}=`]({ vm, self, args: [value = null] }) {
			if (self.frozen)
				return vm.raise(
					"FrozenError",
					`can't modify frozen ${vm.classOf(self).name}: ${vm.inspect(self)}`,
				);
			self.fields.set(name, value);
			return value;
		},
	};
}

export const structMethods: MethodTable<RubyStruct> = {
	initialize(call) {
		const { vm, self, args } = call;
		const { names, byKeywords } = layoutOf(call);
		const [first] = args;
		const isByName =
			byKeywords ||
			(args.length === 1 && first instanceof RubyHash && first.isKeywords);
		if (args.length > names.length)
			return vm.raise("ArgumentError", "struct size differs");
		for (const [at, name] of names.entries()) {
			const given =
				isByName && first instanceof RubyHash
					? first.fetch(vm.symbol(name))
					: args[at];
			self.fields.set(name, given ?? null);
		}
		return null;
	},
	to_a: ({ self }) => list([...self.fields.values()]),
	deconstruct: ({ self }) => list([...self.fields.values()]),
	values: ({ self }) => list([...self.fields.values()]),
	members: ({ vm, self }) =>
		list([...self.fields.keys()].map((name) => vm.symbol(name))),
	to_h: ({ vm, self }) =>
		RubyHash.from(
			[...self.fields].map(([name, value]) => [vm.symbol(name), value]),
		),
	deconstruct_keys: ({ vm, self }) =>
		RubyHash.from(
			[...self.fields].map(([name, value]) => [vm.symbol(name), value]),
		),
	"[]": ({ vm, self, args: [name] }) =>
		typeof name === "number"
			? ([...self.fields.values()].at(name) ?? null)
			: (self.fields.get(nameFrom(vm, name)) ?? null),
	"[]="({ vm, self, args: [name, value = null] }) {
		self.fields.set(
			typeof name === "number"
				? ([...self.fields.keys()][name] ?? "")
				: nameFrom(vm, name),
			value,
		);
		return value;
	},
	dig: ({ vm, self, args: [name, ...more] }) => {
		const found = vm.send(self, "[]", name ?? null);
		return more.length === 0 || found === null
			? found
			: vm.send(found, "dig", ...more);
	},
	each({ vm, self, block }) {
		if (block)
			for (const value of self.fields.values()) vm.yield(block, [value]);
		return self;
	},
	each_pair({ vm, self, block }) {
		if (block)
			for (const [name, value] of self.fields)
				vm.yield(block, [vm.symbol(name), value]);
		return self;
	},
	"==": ({ vm, self, args: [other] }) =>
		other instanceof RubyStruct &&
		vm.classOf(self) === vm.classOf(other) &&
		[...self.fields].every(([name, value]) =>
			vm.equal(value, other.fields.get(name) ?? null),
		),
	initialize_copy({ self, args: [from] }) {
		if (from instanceof RubyStruct)
			for (const [name, value] of from.fields) self.fields.set(name, value);
		return self;
	},
	inspect({ vm, self }) {
		const name = vm.classes.plainClassOf(self).name;
		const fields = [...self.fields].map(
			([key, value]) => `${key}=${vm.inspect(value)}`,
		);
		return str(`#<struct ${name ? `${name} ` : ""}${fields.join(", ")}>`);
	},
	to_s: ({ vm, self }) => vm.send(self, "inspect"),
};
