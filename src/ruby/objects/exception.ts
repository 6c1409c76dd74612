import type { SourceLocation } from "../../source/types.ts";
import type { RubyModule } from "./module.ts";
import { RubyObject, type RubyValue } from "./object.ts";

/** An instance of a class below `Exception`. */
export class RubyException extends RubyObject {
	override readonly kind = "Exception";
	/** `nil`: the name of its class. */
	message: RubyValue = null;
	/** Where it was raised, the innermost first. */
	places: SourceLocation[] = [];
	cause: RubyValue = null;
	constructor(rubyClass: RubyModule) {
		super(rubyClass);
	}
}
