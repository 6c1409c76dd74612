import {
	type Method,
	type NativeMethod,
	RubyException,
	RubyModule,
	RubyObject,
	type RubyValue,
	str,
} from "../objects/index.ts";

/** The classes and modules of one program, by name and by kind of value. */
export class ClassTable {
	readonly object: RubyModule;
	#byKind = new Map<string, RubyModule>();
	#found = new Map<RubyModule, Map<string, Method | undefined>>();

	constructor() {
		const basic = this.#make("BasicObject", undefined, true);
		this.object = this.#make("Object", basic, true);
		basic.lexicalParent = undefined;
		for (const one of [basic, this.object])
			this.object.constants.set(one.name ?? "", one);
		this.define("Module");
		this.define("Class", "Module");
		this.includeInto(this.object, this.defineModule("Kernel"));
		this.defineModule("Comparable");
	}

	/** Make or find a class. @param parent - The module it is a constant of. */
	define(
		name: string,
		superclass: string | RubyModule = this.object,
		parent: RubyModule = this.object,
	): RubyModule {
		const known = parent.constants.get(name);
		if (known instanceof RubyModule) return known;
		const above =
			typeof superclass === "string" ? this.get(superclass) : superclass;
		return this.#name(this.#make(name, above, true), name, parent);
	}

	defineModule(name: string, parent: RubyModule = this.object): RubyModule {
		const known = parent.constants.get(name);
		if (known instanceof RubyModule) return known;
		return this.#name(this.#make(name, undefined, false), name, parent);
	}

	/** A class by its full name (`Jekyll::Page`); it must be there. */
	get(path: string): RubyModule {
		let found: RubyValue = this.object;
		for (const name of path.split("::"))
			if (found instanceof RubyModule)
				found = found.constants.get(name) ?? null;
		if (found instanceof RubyModule) return found;
		throw new Error(`no class ${path}`);
	}

	/** The class of a value, its singleton left out. */
	plainClassOf(value: RubyValue): RubyModule {
		if (value instanceof RubyObject && value.rubyClass) return value.rubyClass;
		const kind = kindOf(value);
		const known = this.#byKind.get(kind);
		if (known) return known;
		const found = this.get(kind);
		this.#byKind.set(kind, found);
		return found;
	}

	/** The class that holds methods of this one object. */
	singletonOf(object: RubyObject): RubyModule {
		if (object.singleton) return object.singleton;
		const made = new RubyModule({
			superclass: this.#aboveSingleton(object),
			isClass: true,
			attached: object,
		});
		object.singleton = made;
		this.changed();
		return made;
	}

	find(rubyClass: RubyModule, name: string): Method | undefined {
		const known = this.#found.get(rubyClass) ?? new Map();
		this.#found.set(rubyClass, known);
		if (known.has(name)) return known.get(name);
		const method = rubyClass.ancestors
			.find((one) => one.methods.has(name))
			?.methods.get(name);
		known.set(name, method);
		return method;
	}

	/** The method of this name that comes after a module's own: what `super` calls. */
	findAbove(
		rubyClass: RubyModule,
		owner: RubyModule,
		name: string,
	): Method | undefined {
		const { ancestors } = rubyClass;
		const method = ancestors
			.slice(ancestors.indexOf(owner) + 1)
			.find((one) => one.methods.has(name))
			?.methods.get(name);
		return method?.body === "undefined" ? undefined : method;
	}

	addMethod(method: Method): void {
		method.owner.methods.set(method.name, method);
		this.changed();
	}

	/** Methods written in TypeScript. */
	addNatives(
		owner: RubyModule,
		natives: Readonly<Record<string, NativeMethod>>,
	): void {
		for (const [name, native] of Object.entries(natives))
			this.addMethod({ name, owner, visibility: "public", body: { native } });
	}

	includeInto(target: RubyModule, module: RubyModule): void {
		if (!target.ancestors.includes(module)) target.included.push(module);
		this.changed();
	}

	/** What has been looked up may be another now. */
	changed(): void {
		this.#found = new Map();
	}

	makeException(className: string, message: string): RubyException {
		const exception = new RubyException(this.get(className));
		exception.message = str(message);
		return exception;
	}

	#make(name: string, superclass: RubyModule | undefined, isClass: boolean) {
		return new RubyModule({
			name,
			isClass,
			...(superclass ? { superclass } : {}),
		});
	}

	#name(made: RubyModule, name: string, parent: RubyModule): RubyModule {
		if (parent !== this.object) made.name = `${parent.name}::${name}`;
		made.lexicalParent = parent;
		parent.constants.set(name, made);
		return made;
	}

	/** A class's singleton inherits from its superclass's. */
	#aboveSingleton(object: RubyObject): RubyModule {
		if (!(object instanceof RubyModule && object.isClass))
			return this.plainClassOf(object);
		return object.superclass
			? this.singletonOf(object.superclass)
			: this.get("Class");
	}
}

function kindOf(value: RubyValue): string {
	if (value === null) return "NilClass";
	if (value === true) return "TrueClass";
	if (value === false) return "FalseClass";
	return value instanceof RubyObject ? value.kind : "Integer";
}
