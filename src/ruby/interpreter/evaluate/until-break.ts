import type { RubyValue } from "../../objects/index.ts";
import { BreakSignal } from "../signals.ts";

/** Run a loop, or a call with its block: a `break` in it ends it. @param target - The loop's or the block's node. */
export function untilBreak(target: unknown, run: () => RubyValue): RubyValue {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof BreakSignal && signal.target === target)
			return signal.value;
		throw signal;
	}
}
