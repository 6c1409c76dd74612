import { once } from "../../once.ts";
import { code } from "../characters.ts";
import { Element } from "../element.ts";
import type { SpanState } from "../span-state.ts";

const scheme = /(?:mailto|https?|ftps?):/y;
const address = once(
	() => /^[\p{Alphabetic}\p{Nd}\-_.]+@[\p{Alphabetic}\p{Nd}\-_.]+$/u,
);

/** `<https://example.org>` and `<name@example.org>`. */
export function autolink(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (text.charCodeAt(pos) !== code.less) return false;
	const isUrl = matches(scheme, text, pos + 1);
	const end = isUrl ? urlEnd(state) : addressEnd(state);
	if (end < 0) return false;
	const target = text.slice(pos + 1, end);
	const link = new Element("a");
	link.set("href", isUrl ? target : `mailto:${target}`);
	state.add(link, pos);
	link.addText(target.replace(/^mailto:/, ""));
	scanner.pos = end + 1;
	return true;
}

function matches(pattern: RegExp, text: string, pos: number): boolean {
	pattern.lastIndex = pos;
	return pattern.test(text);
}

/** Index of the `>` on the same line, with something between the colon and it. */
function urlEnd({ scanner }: SpanState): number {
	const start = scanner.text.indexOf(":", scanner.pos) + 2;
	const end = scanner.find(">", start);
	const newline = scanner.find("\n", scanner.pos);
	return end < 0 || (newline >= 0 && newline < end) ? -1 : end;
}

function addressEnd({ scanner }: SpanState): number {
	const { text, pos } = scanner;
	const end = scanner.find(">", pos);
	const at = end < 0 ? -1 : scanner.find("@", pos);
	if (at < 0 || at > end) return -1;
	return address().test(text.slice(pos + 1, end)) ? end : -1;
}
