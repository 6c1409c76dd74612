import { RubyObject } from "./object.ts";

/** A Float: kept apart from integers, since `1.0` prints otherwise than `1`. */
export class RubyFloat extends RubyObject {
	override readonly kind = "Float";
	readonly value: number;
	constructor(value: number) {
		super();
		this.value = value;
		this.frozen = true;
	}
}

export function float(value: number): RubyFloat {
	return new RubyFloat(value);
}
