import { type RubyMatch, type RubyValue, str } from "../objects/index.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

/** A global variable; those of the last match are a method's own. */
export function readGlobal(
	vm: Interpreter,
	name: string,
	{ shared: { match } }: Frame,
): RubyValue {
	switch (name) {
		case "$LAST_MATCH_INFO":
		case "$~":
			return match;
		case "$MATCH":
		case "$&":
			return group(match, 0);
		case "$PREMATCH":
		case "$`":
			return match && str(match.text.slice(0, match.match.index));
		case "$POSTMATCH":
		case "$'":
			return match && str(afterMatch(match));
		case "$+":
			return group(match, (match?.match.length ?? 1) - 1);
		default:
			return vm.globals.get(name) ?? null;
	}
}

export function afterMatch({ match, text }: RubyMatch): string {
	return text.slice(match.index + match[0].length);
}

/** A group of a match: `$1`. */
export function group(match: RubyMatch | null, number: number): RubyValue {
	const text = match?.match[number];
	return text === undefined ? null : str(text);
}
