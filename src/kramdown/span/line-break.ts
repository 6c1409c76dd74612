import { code } from "../characters.ts";
import { Element } from "../element.ts";
import type { SpanState } from "../span-state.ts";

/** Two spaces or two backslashes before a line's end. */
export function lineBreak(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (text.charCodeAt(pos + 2) !== code.newline) return false;
	if (!text.startsWith("  ", pos) && !text.startsWith("\\\\", pos))
		return false;
	state.add(new Element("br"), pos);
	scanner.pos = pos + 2;
	return true;
}
