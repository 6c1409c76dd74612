import { RubyObject, type RubyValue } from "../objects/index.ts";

/** A method that waits for its block: `list.each_with_index`, `text.each_char`. */
export class RubyEnumerator extends RubyObject {
	override readonly kind = "Enumerator";
	readonly receiver: RubyValue;
	readonly method: string;
	readonly args: RubyValue[];
	/** How far `next` has come. */
	position = 0;
	constructor(receiver: RubyValue, method: string, args: RubyValue[]) {
		super();
		this.receiver = receiver;
		this.method = method;
		this.args = args;
	}
}
