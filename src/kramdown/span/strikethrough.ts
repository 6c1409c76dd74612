import { code, isSpaceCode } from "../characters.ts";
import { Element } from "../element.ts";
import { parseText } from "../parse-spans.ts";
import type { SpanState } from "../span-state.ts";
import { TextScanner } from "../text-scanner.ts";

/** GFM's `~~deleted~~`. */
export function strikethrough(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (!text.startsWith("~~", pos)) return false;
	const first = text.charCodeAt(pos + 2);
	if (isSpaceCode(first) || first === code.tilde) return false;
	const end = findEnd(state, pos + 2);
	if (end < 0) return false;
	const element = new Element("html_element", "del", 0, { category: "span" });
	state.add(element, pos);
	const inside = new TextScanner(
		text.slice(pos + 2, end),
		scanner.map,
		scanner.mapLine(pos + 2),
		scanner.mapColumn(pos + 2),
	);
	parseText(state.md, state.document, inside, element);
	scanner.pos = end + 2;
	return true;
}

/** The next `~~` that no blank or tilde stands before. */
function findEnd({ scanner }: SpanState, start: number): number {
	const { text } = scanner;
	if (scanner.isHopeless("~~", start)) return -1;
	for (let at = scanner.find("~~", start + 1); at >= 0; ) {
		const before = text.charCodeAt(at - 1);
		if (!isSpaceCode(before) && before !== code.tilde) return at;
		at = scanner.find("~~", at + 1);
	}
	scanner.giveUp("~~", start);
	return -1;
}
