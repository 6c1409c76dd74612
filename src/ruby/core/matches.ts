import type { Frame } from "../interpreter/frame.ts";
import { RubyMatch, type RubyRegexp } from "../objects/index.ts";

/** Look for a regular expression; what is found becomes `$~` of the body that asked. */
export function matchAt(
	caller: Frame | undefined,
	regexp: RubyRegexp,
	text: string,
	from = 0,
): RubyMatch | null {
	const found = regexp.exec(text, from);
	const match = found && new RubyMatch(found, text, regexp);
	if (caller) caller.shared.match = match;
	return match;
}
