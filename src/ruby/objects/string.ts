import { RubyObject } from "./object.ts";

/** A text that can be changed in place. */
export class RubyString extends RubyObject {
	override readonly kind = "String";
	text: string;
	constructor(text: string) {
		super();
		this.text = text;
	}
	override toString(): string {
		return this.text;
	}
}

/** One for each name: `vm.symbol` makes them. */
export class RubySymbol extends RubyObject {
	override readonly kind = "Symbol";
	readonly name: string;
	constructor(name: string) {
		super();
		this.name = name;
		this.frozen = true;
	}
	override toString(): string {
		return this.name;
	}
}

export function str(text: string): RubyString {
	return new RubyString(text);
}
