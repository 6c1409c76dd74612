import type { Conversion, Converted } from "./convert-pattern.ts";

/** The beginning of a group; its inside is converted as it comes. */
export function convertGroup(conversion: Conversion, at: number): Converted {
	const rest = conversion.source.slice(at);
	if (rest.startsWith("(?#")) {
		const end = conversion.source.indexOf(")", at);
		return ["", end < 0 ? conversion.source.length : end + 1];
	}
	// JavaScript has no atomic groups: without one the same is found, if more slowly.
	if (rest.startsWith("(?>")) return ["(?:", at + 3];
	const options = /^\(\?([mix]*)(?:-([mix]*))?([:)])/.exec(rest);
	if (options) return inlineOptions(options, at);
	if (/^\(\?(?:[:=!]|<[=!])/.test(rest)) {
		const [lead = ""] = /^\(\?<?[:=!]/.exec(rest) ?? [];
		return [lead, at + lead.length];
	}
	const named = /^\(\?(?:<(\w+)>|'(\w+)')/.exec(rest);
	conversion.groups++;
	if (named) return [`(?<${named[1] ?? named[2]}>`, at + named[0].length];
	return hasNames(conversion) ? ["(?:", at + 1] : ["(", at + 1];
}

/** With names in a pattern, groups without one catch nothing. */
function hasNames({ source }: Conversion): boolean {
	return /\(\?<[A-Za-z_]/.test(source);
}

/** `(?i:…)`; JavaScript of Node 20 knows none, so case is left as the whole expression has it. */
function inlineOptions(
	[whole = "", , , end]: RegExpExecArray,
	at: number,
): Converted {
	return [end === ":" ? "(?:" : "", at + whole.length];
}
