import type { RubyModule } from "./module.ts";

/**
 * A value of a Ruby program: `nil`, truth values and integers as JavaScript has them (an integer beyond what is safe
 * as a `bigint`), everything else an object.
 */
export type RubyValue = null | boolean | number | bigint | RubyObject;

/** An object of Ruby's: instance variables and a class; kinds that Ruby builds in have a class of their own below. */
export class RubyObject {
	/** The name of the class that it has where `rubyClass` says nothing. */
	readonly kind: string = "Object";
	rubyClass: RubyModule | undefined;
	/** Methods of this one object. */
	singleton: RubyModule | undefined;
	frozen = false;
	/** What a class written in TypeScript keeps with its instances. */
	native: unknown;
	/** What stands for it as a Hash's key, where its contents count and not the object: times, structs. */
	get identity(): string | undefined {
		return undefined;
	}
	#variables: Map<string, RubyValue> | undefined;

	constructor(rubyClass?: RubyModule) {
		this.rubyClass = rubyClass;
	}

	/** An instance variable, `@name`; nothing where it is not set. */
	get(name: string): RubyValue | undefined {
		return this.#variables?.get(name);
	}

	set(name: string, value: RubyValue): void {
		this.#variables ??= new Map();
		this.#variables.set(name, value);
	}

	delete(name: string): void {
		this.#variables?.delete(name);
	}

	get variableNames(): string[] {
		return [...(this.#variables?.keys() ?? [])];
	}

	/** Take over another object's instance variables, as `dup` does. */
	copyVariables(from: RubyObject): void {
		for (const name of from.variableNames)
			this.set(name, from.get(name) ?? null);
	}
}

/** Everything but `nil` and `false`. */
export function isTrue(value: RubyValue | undefined): boolean {
	return value !== null && value !== false && value !== undefined;
}
