import { RubyObject, type RubyValue } from "./object.ts";

export class RubyArray extends RubyObject {
	override readonly kind = "Array";
	items: RubyValue[];
	constructor(items: RubyValue[]) {
		super();
		this.items = items;
	}
}

export function list(items: RubyValue[]): RubyArray {
	return new RubyArray(items);
}
