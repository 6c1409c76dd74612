import type { SourceLocation } from "../../source/types.ts";
import type { RubyException, RubyValue } from "../objects/index.ts";
import type { Frame } from "./frame.ts";

/** A Ruby exception on its way to the `rescue` that takes it. */
export class RaisedError extends Error {
	readonly exception: RubyException;
	constructor(exception: RubyException) {
		super("a Ruby exception");
		this.exception = exception;
	}
}

/** `break`: ends the call whose block it stands in. */
export class BreakSignal {
	/** The block's frame where it was written, or the loop. */
	readonly target: unknown;
	readonly value: RubyValue;
	constructor(target: unknown, value: RubyValue) {
		this.target = target;
		this.value = value;
	}
}

/** `next`: ends a block. */
export class NextSignal {
	readonly value: RubyValue;
	constructor(value: RubyValue) {
		this.value = value;
	}
}

/** `return`: ends the method, or the lambda. */
export class ReturnSignal {
	readonly target: Frame;
	readonly value: RubyValue;
	constructor(target: Frame, value: RubyValue) {
		this.target = target;
		this.value = value;
	}
}

/** `throw`: ends the `catch` of the same tag. */
export class ThrowSignal {
	readonly tag: RubyValue;
	readonly value: RubyValue;
	constructor(tag: RubyValue, value: RubyValue) {
		this.tag = tag;
		this.value = value;
	}
}

/** `retry`: the `begin` from its beginning. */
export class RetrySignal {}

/** `exit`: nothing more of this program is run. */
export class ExitSignal {}

export type RefusalReason = "unsupported" | "forbidden" | "endless";

/** The interpreter cannot or will not do it: no `rescue` of the program's takes this. */
export class Refusal extends Error {
	readonly reason: RefusalReason;
	readonly place: SourceLocation;
	constructor(reason: RefusalReason, message: string, place: SourceLocation) {
		super(message);
		this.reason = reason;
		this.place = place;
	}
}
