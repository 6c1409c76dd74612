import { RubyObject, type RubyValue } from "./object.ts";

/** `first..last`, `first...last`; `nil` at an end that is open. */
export class RubyRange extends RubyObject {
	override readonly kind = "Range";
	readonly first: RubyValue;
	readonly last: RubyValue;
	readonly excludesEnd: boolean;
	constructor(first: RubyValue, last: RubyValue, excludesEnd: boolean) {
		super();
		this.first = first;
		this.last = last;
		this.excludesEnd = excludesEnd;
		this.frozen = true;
	}
}
