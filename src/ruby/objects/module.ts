import type { DefNode } from "@ruby/prism/src/nodes.js";
import type { Frame } from "../interpreter/frame.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { RubyObject, type RubyValue } from "./object.ts";
import type { RubyProc } from "./proc.ts";

export type Visibility = "public" | "private" | "protected";

/** One call of a method that is written in TypeScript. */
export interface Call<Self extends RubyValue = RubyValue> {
	readonly vm: Interpreter;
	readonly self: Self;
	readonly args: RubyValue[];
	readonly block: RubyProc | undefined;
	/** The name it was called by. */
	readonly name: string;
}

export type NativeMethod<Self extends RubyValue = RubyValue> = (
	call: Call<Self>,
) => RubyValue;

/** A method, wherever it comes from. */
export interface Method {
	readonly name: string;
	readonly owner: RubyModule;
	readonly visibility: Visibility;
	readonly body:
		| { readonly native: NativeMethod }
		| { readonly node: DefNode; readonly frame: Frame }
		| { readonly proc: RubyProc }
		| "undefined";
}

/** A module or class: methods, constants, class variables, and what it inherits. */
export class RubyModule extends RubyObject {
	override readonly kind: string;
	name: string | undefined;
	readonly superclass: RubyModule | undefined;
	readonly isClass: boolean;
	/** Of a singleton class: the object it belongs to. */
	readonly attached: RubyObject | undefined;
	readonly methods = new Map<string, Method>();
	readonly constants = new Map<string, RubyValue>();
	readonly classVariables = new Map<string, RubyValue>();
	readonly included: RubyModule[] = [];
	readonly prepended: RubyModule[] = [];
	/** Makes an empty instance, where that is no plain object. */
	allocate: ((rubyClass: RubyModule) => RubyValue) | undefined;
	/** The module it is written in. */
	lexicalParent: RubyModule | undefined;

	constructor(options: {
		readonly name?: string;
		readonly superclass?: RubyModule;
		readonly isClass?: boolean;
		readonly attached?: RubyObject;
	}) {
		super();
		this.name = options.name;
		this.superclass = options.superclass;
		this.isClass = options.isClass ?? false;
		this.attached = options.attached;
		this.kind = this.isClass ? "Class" : "Module";
		this.allocate = options.superclass?.allocate;
	}

	/** Where methods are looked for, in order. */
	get ancestors(): RubyModule[] {
		const own = [
			...this.prepended.toReversed().flatMap((each) => each.ancestors),
			this as RubyModule,
			...this.included.toReversed().flatMap((each) => each.ancestors),
		];
		const above = this.superclass?.ancestors ?? [];
		return [
			...new Set([...own.filter((one) => !above.includes(one)), ...above]),
		];
	}

	isBelow(other: RubyModule): boolean {
		return this === other || this.ancestors.includes(other);
	}
}
